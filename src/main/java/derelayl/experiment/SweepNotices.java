package derelayl.experiment;

import derelayl.run.Notices;
import derelayl.scenario.EffectiveValue;
import derelayl.scenario.Effects;
import derelayl.scenario.Effects.Idle;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What somebody should know before a sweep is played: what is odd about its rules, and which keys have no effect in any
 * of its runs. Every value of every key is looked at, but not every point if there are many.
 */
record SweepNotices(Sweep sweep) {
    List<String> all() {
        var rules = new PreparedRules();
        var lines = new LinkedHashSet<String>();
        var idle = new LinkedHashMap<String, Idle>();
        var varied = sweep.plan().varied().stream()
                .map(key -> key.key().name())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var isFirst = true;
        for (var point : sweep.examples()) {
            var inputs = sweep.inputs(point);
            var notices = new Notices(inputs, rules.of(inputs));
            lines.addAll(notices.doubts());
            var here = byKey(new Effects(inputs.scenario(), notices.reach()).without(value -> isMeant(value, varied)));
            if (isFirst) {
                idle.putAll(here);
            }
            idle.keySet().retainAll(here.keySet());
            isFirst = false;
        }
        var words = idle.values().stream()
                .map(key -> varied.contains(key.key()) ? key.key() + " (varied): " + key.why() : key.toString())
                .toList();
        lines.addAll(Notices.listed("These keys have no effect in any run:", words));
        return List.copyOf(lines);
    }

    private static boolean isMeant(EffectiveValue value, Set<String> varied) {
        return value.isChanged() || varied.contains(value.key().name());
    }

    private static Map<String, Idle> byKey(List<Idle> idle) {
        return idle.stream()
                .collect(Collectors.toMap(Idle::key, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }
}

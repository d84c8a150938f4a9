package derelayl.experiment;

import derelayl.policy.RuleFile;
import derelayl.record.Checksum;
import derelayl.run.RunInputs;
import derelayl.scenario.Keys;
import derelayl.scenario.RuleFileNames;
import derelayl.scenario.ScenarioDocument;
import derelayl.scenario.ValueType.RuleFileName;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What decides a sweep, as the texts of the files that its folder keeps. Read back, they give the same sweep and the
 * same texts.
 */
final class SweepTexts {
    static final String PLAN = "plan.properties";
    static final String DESIGN = "design.csv";

    private static final String TABLE = "table ";

    private final Sweep sweep;

    private SweepTexts(Sweep sweep) {
        this.sweep = sweep;
    }

    /** The texts by path in the folder, but for the table of the design. */
    static SortedMap<String, String> of(Sweep sweep) {
        return new SweepTexts(sweep).texts();
    }

    /** SHA-256 of all of it, and of the program that plays it. */
    static String identity(Sweep sweep, String program) {
        var all = new StringBuilder();
        of(sweep)
                .forEach((path, text) ->
                        all.append(path).append('\n').append(text).append('\n'));
        if (sweep.plan().designText().startsWith(TABLE)) {
            var design = sweep.plan().design();
            for (var point = 0; point < design.size(); point++) {
                all.append(design.point(point)).append('\n');
            }
        }
        return Checksum.of(all.append(sweep.trust()).append(program).toString());
    }

    private SortedMap<String, String> texts() {
        var base = sweep.base();
        var texts = new TreeMap<String, String>();
        texts.put(PLAN, plan());
        texts.put(RunInputs.SCENARIO, ScenarioDocument.canonical(base));
        baseInputs().rules().forEach(file -> texts.put(path(file), file.text()));
        for (var varied : sweep.plan().varied()) {
            if (varied.key().type() instanceof RuleFileName type) {
                sweep.rules().of(varied.key()).values().stream()
                        .flatMap(List::stream)
                        .map(path -> RuleFile.read(type.point(), path))
                        .forEach(file -> texts.put(path(file), file.text()));
            }
        }
        return texts;
    }

    private RunInputs baseInputs() {
        return sweep.inputs(sweep.plan().design().point(0));
    }

    /** Where a rule file is in the folder. */
    static String path(RuleFile file) {
        return "rules/%s/%s".formatted(file.point().key(), file.path().getFileName());
    }

    private String plan() {
        var plan = sweep.plan();
        var text = new StringBuilder();
        if (!plan.question().isEmpty()) {
            text.append("# ").append(plan.question()).append('\n');
        }
        line(text, PlanSource.SCENARIO, RunInputs.SCENARIO);
        line(text, PlanSource.SEEDS, ((Seeds) plan.seeds()).text());
        var isTable = plan.designText().startsWith(TABLE);
        line(text, PlanSource.DESIGN, isTable ? TABLE + DESIGN : plan.designText());
        if (!isTable) {
            plan.varied()
                    .forEach(varied -> line(text, PlanSource.VARY + varied.key().name(), varied.text()));
        }
        plan.until().ifPresent(until -> line(text, PlanSource.UNTIL, until.toString()));
        list(text, PlanSource.OUTCOMES, plan.outcomes());
        list(text, PlanSource.SERIES, plan.series());
        plan.markers().forEach((key, values) -> list(text, PlanSource.MARKERS + key, values));
        plan.fixed().keySet().forEach(key -> line(text, key, fixed(key)));
        return text.toString();
    }

    /** A value that holds for all runs, as the folder's scenario has it. */
    private String fixed(String name) {
        if (Keys.named(name).orElseThrow().type() instanceof RuleFileName type) {
            var files = baseInputs().rules().stream()
                    .filter(file -> file.point() == type.point())
                    .map(SweepTexts::path)
                    .toList();
            return new RuleFileNames(files).toString();
        }
        return sweep.plan().fixed().get(name);
    }

    private static void list(StringBuilder text, String key, List<?> values) {
        if (!values.isEmpty()) {
            line(text, key, values.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
    }

    private static void line(StringBuilder text, String key, String value) {
        text.append(key).append(" = ").append(value).append('\n');
    }
}

package derelayl.policy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** What the rule language has for conditions beyond the fields of one question. */
final class ConditionElement {
    private static final Map<Class<? extends BaseDescr>, String> KEYWORDS = new LinkedHashMap<>();

    static {
        KEYWORDS.put(AccumulateDescr.class, "accumulate");
        KEYWORDS.put(EvalDescr.class, "eval");
        KEYWORDS.put(ExistsDescr.class, "exists");
        KEYWORDS.put(ForallDescr.class, "forall");
        KEYWORDS.put(NotDescr.class, "not");
        KEYWORDS.put(OrDescr.class, "or");
    }

    private ConditionElement() {}

    /** The beginning of a message that refuses an element; empty if there is no better word than what follows. */
    static String inWords(BaseDescr element) {
        var keyword = element instanceof PatternDescr pattern
                ? keyword(pattern)
                : KEYWORDS.getOrDefault(element.getClass(), "");
        return keyword.isEmpty() ? "" : "'%s' is not for rules; ".formatted(keyword);
    }

    private static String keyword(PatternDescr pattern) {
        if (pattern.getSource() != null) {
            return KEYWORDS.getOrDefault(pattern.getSource().getClass(), "from");
        }
        if (pattern.isUnification()) {
            return ":=";
        }
        return pattern.getBehaviors().isEmpty() ? "" : "over";
    }
}

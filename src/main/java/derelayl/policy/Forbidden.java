package derelayl.policy;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import java.util.LinkedHashMap;
import java.util.Map;

/** Why parts of Java are refused in a rule. */
final class Forbidden {
    private static final int LONGEST = 60;

    private static final Map<Class<? extends Node>, String> REASONS = new LinkedHashMap<>();

    static {
        var loop = "loops are not for rules; a rule answers one question, and is asked again for each";
        REASONS.put(WhileStmt.class, loop);
        REASONS.put(DoStmt.class, loop);
        REASONS.put(ForStmt.class, loop);
        REASONS.put(ForEachStmt.class, loop);
        REASONS.put(IfStmt.class, "'if' is not for rules; write a rule for each case, and the case in its condition");
        REASONS.put(
                ConditionalExpr.class,
                "'?' is not for rules; write a rule for each case, and the case in its condition");
        REASONS.put(LambdaExpr.class, "functions are not for rules");
        REASONS.put(MethodReferenceExpr.class, "functions are not for rules");
        REASONS.put(ObjectCreationExpr.class, "rules make no objects");
        REASONS.put(NullLiteralExpr.class, "no field is ever null");
        REASONS.put(VariableDeclarationExpr.class, "rules keep nothing; write the number where it is needed");
    }

    private Forbidden() {}

    /** What is wrong with something that is not allowed. */
    static String inWords(Node node) {
        var reason = REASONS.getOrDefault(
                node.getClass(),
                "this is outside the vocabulary; a rule may use fields, verbs, settings, numbers, texts, comparisons, arithmetic, enums and Math");
        var text = node.toString().replaceAll("\\s+", " ");
        return "%s: %s".formatted(text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text, reason);
    }
}

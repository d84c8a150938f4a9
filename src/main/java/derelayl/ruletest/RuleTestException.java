package derelayl.ruletest;

import java.nio.file.Path;

/** A file of rule tests cannot be used. */
public final class RuleTestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RuleTestException(Path file, long line, String what) {
        super(line > 0 ? "%s:%d: %s".formatted(file, line, what) : "%s: %s".formatted(file, what));
    }
}

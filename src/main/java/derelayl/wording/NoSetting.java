package derelayl.wording;

import java.util.Collection;
import java.util.regex.Pattern;

/** Tells that a rule or its test names a setting that the scenario does not have. */
public final class NoSetting {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

    private NoSetting() {}

    /**
     * What is wrong, what there is, and how one is made.
     *
     * @param name the setting's, as written
     * @param known the settings that the scenario has
     */
    public static String message(String name, Collection<String> known) {
        return "there is no setting '%s'; the scenario has %s%s%s"
                .formatted(
                        name,
                        known.isEmpty() ? "none" : String.join(", ", known),
                        NAME.matcher(name).matches()
                                ? "; a line such as setting.%s = 1 makes it, or -p setting.%s=1".formatted(name, name)
                                : "",
                        Nearest.hint(name, known));
    }
}

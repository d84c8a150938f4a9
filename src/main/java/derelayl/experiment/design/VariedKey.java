package derelayl.experiment.design;

import derelayl.scenario.Key;
import java.util.List;

/**
 * A key that varies.
 *
 * @param key which
 * @param text what the plan says of its values, such as "0 .. 0.5 by 0.05"
 * @param values all that it takes, in the order in which the plan has them; each as scenarios would write it
 */
public record VariedKey(Key<?> key, String text, List<String> values) {
    /** What it is called in tables: an identifier, for other programs change or refuse other names. */
    public String column() {
        return column(key.name());
    }

    /** What a key is called in tables. */
    public static String column(String key) {
        return key.replace('.', '_').replace('-', '_');
    }
}

package derelayl.scenario;

/**
 * What holds for a key.
 *
 * @param key the key
 * @param text its value, as written
 * @param origin where that stands
 * @param isOwn whether the scenario has added the key, which the defaults do not have
 */
public record EffectiveValue(Key<?> key, String text, Origin origin, boolean isOwn) {
    /** Whether it differs from the default, however that is written; a setting that the scenario has added does. */
    public boolean isChanged() {
        var isOwnSetting = isOwn && Keys.SETTINGS.nameIn(key.name()).isPresent();
        return isOwnSetting || !key.type().read(text).equals(key.type().read(key.standard()));
    }

    /** The value as a number, if it is one as written, as a truth, or as its text. */
    public Object plain() {
        return key.type()
                .read(text)
                .<Object>map(value -> value)
                .filter(value ->
                        value instanceof Boolean || value instanceof Number && !Character.isLetter(text.charAt(0)))
                .orElse(text);
    }
}

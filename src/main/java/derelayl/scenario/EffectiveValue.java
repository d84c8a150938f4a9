package derelayl.scenario;

/**
 * What holds for a key.
 *
 * @param key the key
 * @param text its value, as written
 * @param origin where that stands
 * @param isOwn whether the scenario has added the key, which the defaults do not have
 */
public record EffectiveValue(Key<?> key, String text, Origin origin, boolean isOwn) {}

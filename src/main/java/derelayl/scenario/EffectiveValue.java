package derelayl.scenario;

/**
 * What holds for a key.
 *
 * @param key the key
 * @param text its value, as written
 * @param origin where that stands
 */
record EffectiveValue(String key, String text, Origin origin) {}

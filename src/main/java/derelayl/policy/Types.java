package derelayl.policy;

/** The types of what rules compute with. */
final class Types {
    /** Of something that has been refused, so that nothing more is said about it. */
    static final Class<?> UNKNOWN = Object.class;

    private Types() {}

    static boolean isNumber(Class<?> type) {
        return isWhole(type) || type == double.class || type == UNKNOWN;
    }

    static boolean isWhole(Class<?> type) {
        return type == int.class || type == long.class;
    }

    static boolean isBoolean(Class<?> type) {
        return type == boolean.class || type == UNKNOWN;
    }

    /** Whether a value of one type can be compared with, or given for, one of the other. */
    static boolean match(Class<?> one, Class<?> other) {
        return one == other || one == UNKNOWN || other == UNKNOWN || isNumber(one) && isNumber(other);
    }

    /** The type of a number computed from two others. */
    static Class<?> wider(Class<?> one, Class<?> other) {
        if (isWhole(one) && isWhole(other)) {
            return one == long.class ? one : other;
        }
        return double.class;
    }

    /** The type as a word in a message. */
    static String inWords(Class<?> type) {
        if (type.isEnum()) {
            return type.getSimpleName();
        }
        if (type == boolean.class) {
            return "true or false";
        }
        return type == String.class ? "text" : "number";
    }
}

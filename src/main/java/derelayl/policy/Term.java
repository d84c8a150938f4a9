package derelayl.policy;

/**
 * A part of a rule that has been read: what type it is of, and how it is written in Java. All numbers are double, so
 * that nothing is rounded and nothing overflows.
 *
 * @param type boolean, double, String or an enumeration of the vocabulary; {@link #REFUSED}'s for what was refused
 * @param java an expression that can stand anywhere
 */
record Term(Class<?> type, String java) {
    /** Something that has been refused, so that nothing more is said about it. */
    static final Term REFUSED = new Term(Object.class, "");

    static Term number(String java) {
        return new Term(double.class, java);
    }

    static Term flag(String java) {
        return new Term(boolean.class, java);
    }

    boolean isNumber() {
        return is(double.class);
    }

    boolean isFlag() {
        return is(boolean.class);
    }

    /** Whether it is of a type, as far as is known. */
    boolean is(Class<?> wanted) {
        return type == wanted || type == REFUSED.type();
    }

    boolean isRefused() {
        return type == REFUSED.type();
    }

    /** Whether both can be compared. */
    boolean matches(Term other) {
        return is(other.type()) || other.isRefused();
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

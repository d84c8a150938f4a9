package derelayl.checkpoint;

import java.io.ObjectInputFilter;
import java.io.ObjectInputFilter.Status;
import java.util.regex.Pattern;

/** Which classes a checkpoint is made of. */
final class StateClasses {
    private static final Pattern NAMES = Pattern.compile(String.join(
            "|",
            "derelayl\\.(relay|acknowledgement|participant|ledger|lineage|learning|random)\\.[A-Za-z$]+",
            "derelayl\\.checkpoint\\.State(\\$KeptRuleFile)?",
            "derelayl\\.vocabulary\\.PolicyPoint",
            "sim\\.engine\\.[A-Za-z$]+",
            "sim\\.util\\.(Heap|Bag)",
            "ec\\.util\\.MersenneTwisterFast",
            "java\\.util\\.(ArrayList|TreeMap|HashSet|Map\\$Entry|CollSer|ImmutableCollections\\$List(N|12))",
            "java\\.lang\\.(Object|String|Comparable|Enum|Number|Integer|Double)"));
    private static final int DEEPEST = 50;

    private StateClasses() {}

    /** Whether objects of this class, or arrays of them, are part of a relay's state. */
    static boolean contain(Class<?> type) {
        return type.isArray()
                ? contain(type.getComponentType())
                : type.isPrimitive() || NAMES.matcher(type.getName()).matches();
    }

    /**
     * Lets nothing else be read.
     *
     * @param length how many bytes there are to read; every reference and every element of an array takes at least one
     */
    static ObjectInputFilter filter(int length) {
        return info -> {
            var allowed = info.depth() <= DEEPEST
                    && info.references() <= length
                    && info.arrayLength() <= length
                    && (info.serialClass() == null || contain(info.serialClass()));
            return allowed ? Status.ALLOWED : Status.REJECTED;
        };
    }
}

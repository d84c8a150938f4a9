package derelayl.checkpoint;

import java.io.ObjectInputFilter;
import java.io.ObjectInputFilter.FilterInfo;
import java.io.ObjectInputFilter.Status;
import java.util.regex.Pattern;

/** Which classes a checkpoint is made of. */
final class StateClasses {
    private static final Pattern NAMES = Pattern.compile(String.join(
            "|",
            "derelayl\\.checkpoint\\.State(\\$KeptRuleFile)?",
            "derelayl\\.vocabulary\\.PolicyPoint",
            "derelayl\\.relay\\.(RelayState|RelayParameters|FirstOwners|Relay)",
            "derelayl\\.participant\\.(Population(\\$(Share|Members))?|Participant|Standing|Disposition)",
            "derelayl\\.participant\\.(PrivateType|TypeDeviations|Utility)",
            "derelayl\\.participant\\.UtilityFunction(\\$CoinScale|\\$PerformanceScale)?",
            "derelayl\\.acknowledgement\\.Verification",
            "derelayl\\.ledger\\.Ledger",
            "derelayl\\.lineage\\.(Lineage|Trunk|RelayModel|ModelId)",
            "derelayl\\.learning\\.(Learning|LearningModel(\\$Drawn)?|Skill|Cheating|DrawnLearning|DrawnSkill)",
            "derelayl\\.learning\\.data\\.(DataParameters(\\$Division)?|DataSource|DataLearning|DataSkill)",
            "derelayl\\.random\\.(Luck|Streams|PublishedLuck|KeyedLuck|Deviates|Draws(\\$State)?)",
            "java\\.util\\.(ArrayList|TreeMap|Map\\$Entry|CollSer|ImmutableCollections\\$List(N|12))",
            "java\\.lang\\.(Object|String|Enum|Number|Integer|Double)"));
    /** Models come oldest first, so that nothing in a relay's state lies deep. */
    private static final int DEEPEST = 12;

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
     * @param length how many bytes there are to read; every reference, and every element of an array or list, takes at
     *     least one
     */
    static ObjectInputFilter filter(int length) {
        return new ObjectInputFilter() {
            private long elements;

            @Override
            public Status checkInput(FilterInfo info) {
                elements += Math.max(0, info.arrayLength());
                var allowed = info.depth() <= DEEPEST
                        && info.references() <= length
                        && elements <= length
                        && (info.serialClass() == null || contain(info.serialClass()));
                return allowed ? Status.ALLOWED : Status.REJECTED;
            }
        };
    }
}

package derelayl.checkpoint;

import derelayl.relay.RelaySimulation;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A schedule is not kept but made anew, so nobody may have a part in it but the phases of the round. MASON shows what is
 * in a schedule to nobody but serialisation.
 */
final class ScheduleCheck extends ObjectOutputStream {
    private static final Pattern NAMES = Pattern.compile(String.join(
            "|",
            "derelayl\\.relay\\.(RoundPhase|RelaySchedule)",
            "sim\\.engine\\.(Schedule(\\$Key)?|IterativeRepeat|AsynchronousSteppable)",
            "sim\\.util\\.(Heap|Bag)",
            "java\\.util\\.ImmutableCollections\\$List(N|12)",
            "java\\.util\\.CollSer",
            "java\\.lang\\.(Object|Comparable|String)"));

    private ScheduleCheck() throws IOException {
        super(OutputStream.nullOutputStream());
        enableReplaceObject(true);
    }

    /**
     * Checks a relay's schedule.
     *
     * @throws IOException if somebody else has a part in it
     */
    static void check(RelaySimulation relay) throws IOException {
        try (var check = new ScheduleCheck()) {
            check.writeObject(relay.schedule);
            check.writeObject(List.of(relay.asynchronousRegistry()));
        } catch (IllegalArgumentException stranger) {
            throw new IOException(stranger.getMessage(), stranger);
        }
    }

    @Override
    protected Object replaceObject(Object part) {
        var type = part.getClass();
        while (type.isArray()) {
            type = type.getComponentType();
        }
        if (!type.isPrimitive() && !NAMES.matcher(type.getName()).matches()) {
            // Unchecked, for a checked exception would be serialised in turn.
            throw new IllegalArgumentException(
                    "a %s takes part in this relay, but cannot be kept".formatted(type.getName()));
        }
        return part;
    }
}

package derelayl.record;

import de.siegmar.fastcsv.writer.CsvWriter;
import derelayl.participant.Participant;
import derelayl.relay.Round;
import derelayl.vocabulary.Role;
import derelayl.wording.ShortestDecimal;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** {@code participants.csv.gz}: a row for each participant in each recorded round. */
public final class ParticipantsTable implements Recorder {
    private static final String NO_ROLE = "none";

    private final CsvWriter csv;
    private final int every;
    private final int lastRound;

    /**
     * Starts the table with its header.
     *
     * @param every rounds that are multiples of this are recorded
     * @param lastRound this round is recorded too
     */
    public ParticipantsTable(OutputStream out, int every, int lastRound) throws IOException {
        csv = CsvWriter.builder().build(new FastGzip(out));
        this.every = every;
        this.lastRound = lastRound;
        csv.writeRecord(
                "round",
                "participant",
                "role",
                "coins",
                "version",
                "disposition",
                "standing",
                "strikes",
                "best_performance");
    }

    @Override
    public void roundCompleted(Round round) {
        if (round.number() % every == 0 || round.number() == lastRound) {
            var number = String.valueOf(round.number());
            var roles = roles(round);
            for (var participant : round.relay().participants()) {
                csv.writeRecord(
                        number,
                        String.valueOf(participant.index()),
                        roles[participant.index()],
                        ShortestDecimal.of(participant.coins()),
                        String.valueOf(participant.knownVersion()),
                        participant.disposition().name(),
                        participant.standing().isExcluded() ? "excluded" : "good",
                        String.valueOf(participant.standing().strikes()),
                        inWords(participant.bestPerformance()));
            }
        }
    }

    private static String[] roles(Round round) {
        var roles = new String[round.relay().participants().size()];
        Arrays.fill(roles, NO_ROLE);
        assign(roles, round.roles().miners(), Role.MINER);
        assign(roles, round.roles().owners(), Role.MODEL_OWNER);
        assign(roles, round.roles().trainers(), Role.TRAINER);
        return roles;
    }

    private static void assign(String[] roles, List<Participant> participants, Role role) {
        participants.forEach(participant -> roles[participant.index()] = inWords(role));
    }

    private static String inWords(OptionalDouble number) {
        return number.isPresent() ? ShortestDecimal.of(number.getAsDouble()) : "";
    }

    private static String inWords(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}

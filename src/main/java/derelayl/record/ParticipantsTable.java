package derelayl.record;

import derelayl.measure.Value;
import derelayl.participant.Participant;
import derelayl.relay.Round;
import derelayl.state.StateInput;
import derelayl.state.StateOutput;
import derelayl.vocabulary.Role;
import derelayl.wording.Identifier;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;

/** {@code participants.csv.gz}: a row for each participant in each recorded round. */
public final class ParticipantsTable implements Recorder {
    private static final List<String> COLUMNS = List.of(
            "round",
            "participant",
            "role",
            "coins",
            "version",
            "disposition",
            "standing",
            "strikes",
            "best_performance",
            "trainings",
            "retests",
            "cases",
            "blocks",
            "utility");
    private static final String NO_ROLE = "none";

    private final PlainCsv csv;
    private final int every;
    private final int lastRound;

    /**
     * A table without rows.
     *
     * @param every rounds that are multiples of this are recorded
     * @param lastRound this round is recorded too
     */
    public ParticipantsTable(OutputStream out, int every, int lastRound) throws IOException {
        csv = new PlainCsv(new FastGzipOutputStream(out));
        this.every = every;
        this.lastRound = lastRound;
    }

    @Override
    public void roundCompleted(Round round) {
        if (round.number() % every == 0 || round.number() == lastRound) {
            csv.header(COLUMNS);
            var roles = roles(round);
            for (var participant : round.relay().participants()) {
                csv.add(round.number())
                        .add(participant.index())
                        .add(roles[participant.index()])
                        .add(participant.coins())
                        .add(participant.knownVersion())
                        .addName(participant.disposition().name())
                        .add(participant.standing().isExcluded() ? "excluded" : "good")
                        .add(participant.standing().strikes())
                        .add(Value.of(participant.bestPerformance()))
                        .add(participant.utility().trainings())
                        .add(participant.utility().retests())
                        .add(participant.utility().cases())
                        .add(participant.utility().blocks())
                        .add(participant.utility().of(round.relay().parameters().utility()))
                        .endRow();
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
        var name = Identifier.of(role.name());
        participants.forEach(participant -> roles[participant.index()] = name);
    }

    @Override
    public void save(StateOutput state) throws IOException {
        csv.header(COLUMNS);
        csv.flush();
    }

    @Override
    public void restore(StateInput state) {
        csv.goOn();
    }

    @Override
    public void close() throws IOException {
        csv.header(COLUMNS);
        csv.close();
    }
}

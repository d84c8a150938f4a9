package derelayl.explain;

import derelayl.acknowledgement.Verdict;
import derelayl.participant.Participant;
import derelayl.relay.Attempt;
import derelayl.relay.Match;
import derelayl.relay.Round;
import derelayl.vocabulary.PolicyPoint;
import derelayl.wording.ShortestDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a participant went through in a round, and why. */
public final class ParticipantExplanation {
    private final Round round;
    private final int participant;
    private final List<String> lines = new ArrayList<>();

    private ParticipantExplanation(Round round, int participant) {
        this.round = round;
        this.participant = participant;
    }

    /**
     * The participant's part in the round, in the order of the protocol.
     *
     * @param round a complete one
     * @param participant its index
     */
    public static List<String> of(Round round, int participant) {
        var explanation = new ParticipantExplanation(round, participant);
        explanation.explain();
        return explanation.lines;
    }

    private void explain() {
        tell("role", role());
        decisions(PolicyPoint.BIDDING);
        var matches = round.matches().stream().filter(this::isOwner).toList();
        matches.forEach(match -> tell(
                "match",
                "lends its model to participant %d, with a deposit of %s"
                        .formatted(index(match.trainer()), Wording.coins(match.ownerDeposit()))));
        trained()
                .ifPresent(match -> tell(
                        "match",
                        "trains the model of participant %d, version %d, for a deposit of %s"
                                .formatted(
                                        index(match.owner()),
                                        match.base().version(),
                                        Wording.coins(match.trainerDeposit()))));
        decisions(PolicyPoint.HONESTY);
        round.attempts().stream()
                .filter(attempt -> isTrainer(attempt.match()))
                .forEach(attempt -> attempt(attempt, attempt.verdict()));
        round.asked(PolicyPoint.ACKNOWLEDGEMENT).stream()
                .filter(question -> question.isAskedOf(participant))
                .forEach(question -> tell("strikes", Wording.of(question)));
        blocks();
        new SettlementExplanation(round, participant, this::tell).explain();
    }

    private void blocks() {
        round.blocks().stream()
                .filter(block -> block.miner().stream().anyMatch(miner -> miner == participant))
                .map(block -> block.getClass().getSimpleName())
                .forEach(name -> tell(
                        "mining",
                        "records the %s block"
                                .formatted(name.replace("Block", "").toLowerCase(Locale.ROOT))));
    }

    private void decisions(PolicyPoint point) {
        round.asked(point).stream()
                .filter(question -> question.isAskedOf(participant))
                .forEach(question -> tell(point.key(), Wording.of(question)));
    }

    private String role() {
        if (has(round.roles().owners())) {
            var lends = round.matches().stream().anyMatch(this::isOwner);
            return "model owner" + (lends ? "" : ", without a match: owners of better models have taken all trainers");
        }
        if (has(round.roles().trainers())) {
            return "trainer" + (trained().isEmpty() ? ", without a match: no owner had a place left for its bid" : "");
        }
        return has(round.roles().miners()) ? "miner" : "none, for it is excluded";
    }

    private boolean has(List<Participant> some) {
        return some.stream().anyMatch(one -> one.index() == participant);
    }

    private Optional<Match> trained() {
        return round.matches().stream().filter(this::isTrainer).findFirst();
    }

    private boolean isTrainer(Match match) {
        return index(match.trainer()) == participant;
    }

    private boolean isOwner(Match match) {
        return index(match.owner()) == participant;
    }

    private void attempt(Attempt attempt, Verdict verdict) {
        tell(
                "training",
                attempt.delivered()
                        .map(model -> "delivers a model that claims %s and is worth %s"
                                .formatted(decimal(model.claim()), decimal(model.performance())))
                        .orElse("delivers nothing"));
        tell(
                "acknowledgement",
                "%s, for %d of %d voters acknowledge what it delivered, and more than %s are needed%s"
                        .formatted(
                                verdict.acknowledged() ? "acknowledged" : "ignored",
                                verdict.acknowledging(),
                                verdict.voters(),
                                decimal(verdict.threshold()),
                                verdict.strike() ? "; a strike, for %d want one".formatted(verdict.striking()) : ""));
        verdict.votes()
                .forEach((voter, number) ->
                        tell("votes", "%d %s %s".formatted(number, number == 1 ? "vote" : "votes", Wording.of(voter))));
    }

    private void tell(String what, String how) {
        lines.add("round %d, participant %d, %s: %s".formatted(round.number(), participant, what, how));
    }

    private static int index(Participant participant) {
        return participant.index();
    }

    private static String decimal(double number) {
        return ShortestDecimal.of(number);
    }
}

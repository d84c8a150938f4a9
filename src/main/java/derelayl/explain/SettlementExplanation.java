package derelayl.explain;

import derelayl.ledger.Movement;
import derelayl.ledger.Movement.Reason;
import derelayl.participant.Participant;
import derelayl.relay.Contribution;
import derelayl.relay.Division;
import derelayl.relay.Match;
import derelayl.relay.Round;
import derelayl.relay.Stakes;
import derelayl.vocabulary.Candidate;
import derelayl.vocabulary.Decision;
import derelayl.vocabulary.Prize;
import derelayl.vocabulary.Question;
import derelayl.vocabulary.Stake;
import derelayl.wording.ShortestDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * What the settlement of a round brought a participant, and why.
 *
 * @param round a complete one
 * @param participant its index
 * @param tell takes what a line is about, and the line
 */
record SettlementExplanation(Round round, int participant, BiConsumer<String, String> tell) {
    private static final Map<Reason, Gift> GIFTS = Map.of(
            Reason.PRIZE, new Gift("gets %s for the model that it trained", "(trainer|scale)"),
            Reason.COMPENSATION, new Gift("gets %s that the other side had put in", "compensate"),
            Reason.VOTE, new Gift("gets %s for having voted as verdicts went", "toVoters"),
            Reason.LEVY, new Gift("gives up %s of what it has", "levy"));

    /**
     * What only rules give or take.
     *
     * @param text with a place for coins
     * @param verb the answers that decide it
     */
    private record Gift(String text, String verb) {}

    void explain() {
        asked(Candidate.class).forEach(question -> tell.accept("rank", question));
        round.stakes().stream().filter(both -> is(both.match().trainer())).forEach(this::trained);
        var lent =
                round.stakes().stream().filter(both -> is(both.match().owner())).toList();
        if (!lent.isEmpty()) {
            lent(lent);
        }
        asked(Stake.class).forEach(question -> tell.accept("deposit", question));
        asked(Prize.class).forEach(question -> tell.accept("prize", question));
        round.movements().stream()
                .filter(movement -> movement.participant() == participant)
                .filter(movement -> GIFTS.containsKey(movement.reason()))
                .forEach(this::moved);
    }

    private List<String> asked(Class<? extends Question> kind) {
        return round.asked(kind).stream()
                .filter(question -> question.isAskedOf(participant))
                .map(Wording::of)
                .toList();
    }

    private boolean is(Participant one) {
        return one.index() == participant;
    }

    private void trained(Stakes both) {
        var settled = round.settlement().settled().stream()
                .map(Contribution::match)
                .map(Match::trainer)
                .toList();
        var place = settled.indexOf(both.match().trainer()) + 1;
        var outcome = place > 0
                ? "its model is settled, as number %d of %d, and it owns it in the next round"
                        .formatted(place, settled.size())
                : "nothing of it is settled";
        var coins = both.match().trainerDeposit();
        var fates = new Fates();
        fates.add(both.trainer(), coins, both);
        tell.accept("settlement", "%s; of its deposit of %s, %s".formatted(outcome, Wording.coins(coins), fates));
    }

    private void lent(List<Stakes> lent) {
        var fates = new Fates();
        lent.forEach(both -> fates.add(both.owner(), both.match().ownerDeposit(), both));
        var coins =
                lent.stream().mapToDouble(both -> both.match().ownerDeposit()).sum();
        tell.accept(
                "settlement",
                "of what it put in for %d %s, %s, %s"
                        .formatted(lent.size(), lent.size() == 1 ? "match" : "matches", Wording.coins(coins), fates));
    }

    /** Coins by what becomes of them. */
    private static final class Fates {
        private final Map<String, Double> coins = new LinkedHashMap<>();

        void add(Division division, double amount, Stakes both) {
            add("return", division.refund() * amount);
            add("go to the other side", division.compensation() * amount);
            add("go to voters", both.toVoters(division) * amount);
            add("burn", both.burned(division) * amount);
        }

        private void add(String fate, double amount) {
            if (amount > 0) {
                coins.merge(fate, amount, Double::sum);
            }
        }

        @Override
        public String toString() {
            if (coins.size() <= 1) {
                return coins.keySet().stream()
                        .findFirst()
                        .map(all -> "all " + all)
                        .orElse("nothing is left");
            }
            return coins.entrySet().stream()
                    .map(fate -> "%s %s".formatted(ShortestDecimal.of(fate.getValue()), fate.getKey()))
                    .collect(Collectors.joining(", "));
        }
    }

    private void moved(Movement movement) {
        var gift = GIFTS.get(movement.reason());
        var by = movement.decisions().stream()
                .filter(decision -> decision.answer().matches(gift.verb() + "\\(.*"))
                .map(Decision::toString)
                .distinct()
                .collect(Collectors.joining(", "));
        tell.accept(
                movement.reason().name().toLowerCase(Locale.ROOT),
                "%s: %s".formatted(gift.text().formatted(Wording.coins(movement.coins())), by));
    }
}

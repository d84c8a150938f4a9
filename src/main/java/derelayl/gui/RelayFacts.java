package derelayl.gui;

import derelayl.participant.Participant;
import derelayl.record.Concentration;
import derelayl.relay.RelaySimulation;
import derelayl.relay.Round;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What there is to know about a relay as a whole.
 *
 * @param watch what is being watched, if anything is
 */
record RelayFacts(Supplier<Optional<RelayWatch>> watch) {
    List<Fact> all() {
        return List.of(
                Fact.count(
                        "Round",
                        "The round completed last; 0 before the first",
                        () -> watch.get().map(RelayWatch::rounds).orElse(0)),
                ofRound(
                        "Model owners",
                        "In this round",
                        round -> round.roles().owners().size()),
                ofRound(
                        "Trainers",
                        "In this round",
                        round -> round.roles().trainers().size()),
                ofRound(
                        "Miners",
                        "In this round",
                        round -> round.roles().miners().size()),
                ofRound(
                        "Matches",
                        "Trainers that got a place at an owner",
                        round -> round.matches().size()),
                ofRound(
                        "Delivered",
                        "Models that were delivered",
                        round -> round.contributions().size()),
                ofRound("Acknowledged", "Models that the majority acknowledged", RelayFacts::acknowledged),
                ofRound(
                        "Settled",
                        "Models that are the next round's",
                        round -> round.settlement().settled().size()),
                ofRelay(
                        "Coins in supply",
                        "All coins that participants hold",
                        relay -> relay.ledger().supply()),
                ofRelay(
                        "Coins minted",
                        "All coins ever minted",
                        relay -> relay.ledger().minted()),
                ofRelay(
                        "Coins burned",
                        "All coins ever burned",
                        relay -> relay.ledger().burned()),
                ofRelay(
                        "Gini coefficient",
                        "How unequal coins are, 0 to 1",
                        relay -> Concentration.of(relay.ledger().balances()).gini()),
                ofRelay("Held by the dishonest", "Their share of all coins, 0 to 1", RelayFacts::dishonestShare),
                ofRelay("Excluded", "Participants excluded at present", relay -> (double) relay.participants().stream()
                        .filter(participant -> participant.standing().isExcluded())
                        .count()),
                numbers("Coins", "Of everybody, by participant", Participant::coins),
                numbers("Versions", "The latest that everybody knows; -1 without any", Participant::knownVersion));
    }

    private Fact ofRound(String name, String description, Function<Round, Integer> number) {
        return Fact.count(
                name,
                description,
                () -> watch.get().flatMap(RelayWatch::last).map(number).orElse(0));
    }

    private Fact ofRelay(String name, String description, Function<RelaySimulation, Double> number) {
        return Fact.number(
                name,
                description,
                () -> watch.get().map(RelayWatch::relay).map(number).orElse(0.0));
    }

    private Fact numbers(String name, String description, Function<Participant, Number> number) {
        return Fact.numbers(
                name,
                description,
                () -> watch.get()
                        .map(seen -> seen.relay().participants().stream()
                                .mapToDouble(
                                        participant -> number.apply(participant).doubleValue())
                                .toArray())
                        .orElseGet(() -> new double[0]));
    }

    private static int acknowledged(Round round) {
        return (int) round.attempts().stream()
                .filter(attempt -> attempt.verdict().acknowledged())
                .count();
    }

    private static double dishonestShare(RelaySimulation relay) {
        return relay.participants().stream()
                        .filter(participant -> participant.disposition().isDishonest())
                        .mapToDouble(Participant::coins)
                        .sum()
                / Math.max(Double.MIN_VALUE, relay.ledger().supply());
    }
}

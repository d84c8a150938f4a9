package derelayl.gui.inspector;

import derelayl.gui.history.ObservedRelay;
import derelayl.measure.Holdings;
import derelayl.measure.MeasuredRound;
import derelayl.participant.Participant;
import derelayl.relay.RelaySimulation;
import derelayl.relay.Round;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What there is to know about a relay as a whole.
 *
 * @param relay the relay that is played now; nothing before the first start
 */
public record RelayProperties(Supplier<Optional<ObservedRelay>> relay) {
    public List<Property> all() {
        return List.of(
                Property.count(
                        "Round",
                        "The round completed last; 0 before the first",
                        () -> relay.get().map(ObservedRelay::rounds).orElse(0)),
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
                ofRound(
                        "Acknowledged",
                        "Models that the majority acknowledged",
                        round -> MeasuredRound.of(round).tally().all().acknowledged()),
                ofRound(
                        "Settled",
                        "Models that are the next round's",
                        round -> round.settlement().settled().size()),
                ofRelay(
                        "Coins in supply",
                        "All coins that participants hold",
                        state -> state.ledger().supply()),
                ofRelay(
                        "Coins minted",
                        "All coins ever minted",
                        state -> state.ledger().minted()),
                ofRelay(
                        "Coins burned",
                        "All coins ever burned",
                        state -> state.ledger().burned()),
                ofRelay(
                        "Gini coefficient",
                        "How unequal coins are, 0 to 1",
                        state -> Holdings.of(state).concentration().gini()),
                ofRelay(
                        "Held by the dishonest",
                        "The share of all coins, 0 to 1, of those who count as dishonest by population.<name>.dishonest",
                        state -> Holdings.of(state).dishonestShare().orElse(0)),
                ofRound(
                        "Excluded",
                        "Participants excluded at present",
                        round -> MeasuredRound.of(round).excluded()),
                Property.number(
                        "Accuracy",
                        "Mean of the models that the next round's owners own, 0 to 1: the share of the hold-out that they get"
                                + " right, or where gains are drawn the logistic function of their performance",
                        () -> relay.get()
                                .flatMap(ObservedRelay::lastRound)
                                .flatMap(round -> MeasuredRound.of(round).ownersAccuracy().stream()
                                        .boxed()
                                        .findFirst())
                                .orElse(0.0)),
                numbers("Coins", "Of everybody, by participant", Participant::coins),
                numbers("Versions", "The latest that everybody knows; -1 without any", Participant::knownVersion));
    }

    private Property ofRound(String name, String description, Function<Round, Integer> number) {
        return Property.count(
                name,
                description,
                () -> relay.get().flatMap(ObservedRelay::lastRound).map(number).orElse(0));
    }

    private Property ofRelay(String name, String description, Function<RelaySimulation, Double> number) {
        return Property.number(
                name,
                description,
                () -> relay.get().map(ObservedRelay::simulation).map(number).orElse(0.0));
    }

    private Property numbers(String name, String description, Function<Participant, Number> number) {
        return Property.numbers(
                name,
                description,
                () -> relay.get()
                        .map(observed -> observed.simulation().participants().stream()
                                .mapToDouble(
                                        participant -> number.apply(participant).doubleValue())
                                .toArray())
                        .orElseGet(() -> new double[0]));
    }
}

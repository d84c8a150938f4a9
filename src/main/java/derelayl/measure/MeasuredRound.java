package derelayl.measure;

import derelayl.lineage.RelayModel;
import derelayl.participant.Disposition;
import derelayl.participant.Participant;
import derelayl.relay.Contribution;
import derelayl.relay.Round;
import derelayl.vocabulary.Conduct;
import derelayl.vocabulary.Evidence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * A completed round, and what can be said of it. Roles, matches and models are those of the round, everything else is
 * as the round has left it: ask before the next one begins. What takes work is done once, when first asked for.
 */
public final class MeasuredRound implements Tallied {
    private final Round round;
    private final OnDemand<Holdings> holdings;
    private final OnDemand<Concentration> concentration;
    private final OnDemand<Tally> tally;
    private final OnDemand<Integer> excluded;
    private final OnDemand<VersionLags> versionLags;
    private final OnDemand<Utilities> utilities;

    private MeasuredRound(Round round) {
        this.round = round;
        holdings = new OnDemand<>(() -> Holdings.of(round.relay()));
        concentration = new OnDemand<>(() -> holdings().concentration());
        tally = new OnDemand<>(() -> Tally.of(round));
        excluded = new OnDemand<>(this::countExcluded);
        versionLags = new OnDemand<>(() -> VersionLags.of(participants()));
        utilities = new OnDemand<>(() -> Utilities.of(round.relay()));
    }

    /** A round that has just been completed. */
    public static MeasuredRound of(Round round) {
        return new MeasuredRound(round);
    }

    /** Everything that is measured of it, by column. */
    public Map<String, Value> byColumn() {
        var values = new LinkedHashMap<String, Value>();
        RoundMeasures.of(dispositions()).forEach(measure -> values.put(measure.column(), measure.of(this)));
        return values;
    }

    /** Its number, counted from 1. */
    public int number() {
        return round.number();
    }

    /** The dispositions that anybody has, honest first. */
    public List<Disposition> dispositions() {
        return round.relay().dispositions();
    }

    /** All participants, by index. */
    public List<Participant> participants() {
        return round.relay().participants();
    }

    public int owners() {
        return round.roles().owners().size();
    }

    public int dishonestOwners() {
        var dishonest = 0;
        for (var owner : round.roles().owners()) {
            dishonest += owner.disposition().isDishonest() ? 1 : 0;
        }
        return dishonest;
    }

    /** The share of the owners that is dishonest, 0 to 1; none if there are no owners. */
    public OptionalDouble dishonestOwnerShare() {
        return owners() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) dishonestOwners() / owners());
    }

    /** Trainers without those who abstained. */
    public int trainers() {
        return round.roles().trainers().size();
    }

    /** Trainers who found an owner. */
    public int matched() {
        return round.matches().size();
    }

    /** Models delivered, true or not. */
    public int trained() {
        return round.contributions().size();
    }

    public int settled() {
        return settlement().size();
    }

    private List<Contribution> settlement() {
        return round.settlement().settled();
    }

    /** Whether nobody owns a model any more. */
    public boolean isExtinct() {
        return round.isExtinct();
    }

    /** A number of the settled model with the best claim; none if no model is settled. */
    OptionalDouble best(ToDoubleFunction<RelayModel> number) {
        return settlement().isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(number.applyAsDouble(settlement().get(0).model()));
    }

    /** The mean of a number over the settled models; none if no model is settled. */
    OptionalDouble mean(ToDoubleFunction<RelayModel> number) {
        var sum = 0.0;
        for (var contribution : settlement()) {
            sum += number.applyAsDouble(contribution.model());
        }
        return settlement().isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(sum / settled());
    }

    /** The mean true performance of the models that the next round's owners own; none if there are no owners. */
    OptionalDouble ownersPerformance() {
        return ofOwners(RelayModel::performance);
    }

    /** The mean accuracy of these models; none if there are no owners. */
    public OptionalDouble ownersAccuracy() {
        return ofOwners(RelayModel::accuracy);
    }

    private OptionalDouble ofOwners(ToDoubleFunction<RelayModel> number) {
        return round.settlement().nextOwners().stream()
                .map(Participant::latestModel)
                .mapToDouble(model -> number.applyAsDouble(model.orElseThrow()))
                .average();
    }

    static boolean isLie(Conduct conduct) {
        return conduct == Conduct.FORGE || conduct == Conduct.POISON;
    }

    static boolean isTrue(Conduct conduct) {
        return conduct == Conduct.HONEST || conduct == Conduct.GUARDED || conduct == Conduct.LAZY;
    }

    /**
     * Of the re-tests of what some conducts delivered, the share that did not reproduce the claim; none if there are none, or
     * what they show is drawn by chances that are known.
     */
    OptionalDouble shownFalse(Predicate<Conduct> some) {
        if (round.relay().parameters().areGainsDrawn()) {
            return OptionalDouble.empty();
        }
        var all = 0L;
        var shownFalse = 0L;
        for (var attempt : round.attempts()) {
            if (attempt.delivered().isPresent() && some.test(attempt.conduct())) {
                for (var votes : attempt.verdict().votes().entrySet()) {
                    all += votes.getValue();
                    shownFalse += votes.getKey().getEvidence() == Evidence.NOT_REPRODUCED ? votes.getValue() : 0;
                }
            }
        }
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) shownFalse / all);
    }

    /** The best true performance numbers that participants with a disposition hold, those of them who hold a model. */
    public double[] bestPerformances(Disposition disposition) {
        return participants().stream()
                .filter(participant -> participant.disposition().equals(disposition))
                .map(Participant::bestPerformance)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .toArray();
    }

    /** Participants who are excluded. */
    public int excluded() {
        return excluded.get();
    }

    private int countExcluded() {
        var count = 0;
        for (var participant : participants()) {
            count += participant.standing().isExcluded() ? 1 : 0;
        }
        return count;
    }

    /** All coins ever minted. */
    double minted() {
        return round.relay().ledger().minted();
    }

    /** All coins ever burned. */
    double burned() {
        return round.relay().ledger().burned();
    }

    /** Everybody's coins, by participant. */
    public double[] balances() {
        return round.relay().ledger().balances();
    }

    /** Who holds the coins. */
    public Holdings holdings() {
        return holdings.get();
    }

    /** How unequally coins are spread. */
    public Concentration concentration() {
        return concentration.get();
    }

    @Override
    public Tally tally() {
        return tally.get();
    }

    /** What participants have come to. */
    public Utilities utilities() {
        return utilities.get();
    }

    /** How far participants are behind. */
    public VersionLags versionLags() {
        return versionLags.get();
    }
}

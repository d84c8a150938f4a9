package derelayl.measure;

import derelayl.participant.Disposition;
import derelayl.relay.RelaySimulation;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/** Who holds the coins at present, without those in deposit. */
public final class Holdings {
    private final double[] balances;
    private final List<Disposition> dispositions;
    private final double[] byDisposition;
    private final double dishonest;
    private final double supply;
    private final OnDemand<double[]> ascending = new OnDemand<>(this::sorted);

    private Holdings(RelaySimulation relay) {
        balances = relay.ledger().balances();
        dispositions = relay.dispositions();
        byDisposition = new double[dispositions.size()];
        var isDishonest = new boolean[dispositions.size()];
        for (var i = 0; i < isDishonest.length; i++) {
            isDishonest[i] = dispositions.get(i).isDishonest();
        }
        var participants = relay.participants();
        var ofDishonest = 0.0;
        var ofAll = 0.0;
        for (var i = 0; i < balances.length; i++) {
            var position = Positions.of(participants.get(i).disposition(), dispositions);
            byDisposition[position] += balances[i];
            ofDishonest += isDishonest[position] ? balances[i] : 0;
            ofAll += balances[i];
        }
        dishonest = ofDishonest;
        supply = ofAll;
    }

    /** Counts everybody's coins. */
    public static Holdings of(RelaySimulation relay) {
        return new Holdings(relay);
    }

    /** The coins of all. */
    public double supply() {
        return supply;
    }

    /** The coins of all participants with a disposition; 0 if there are none. */
    public double of(Disposition disposition) {
        var position = Positions.of(disposition, dispositions);
        return position < 0 ? 0 : byDisposition[position];
    }

    /** The share of all coins that participants with a disposition hold, 0 to 1; none as long as nobody has any. */
    public OptionalDouble share(Disposition disposition) {
        return share(of(disposition));
    }

    /** The share of all coins that the dishonest hold, 0 to 1; none as long as nobody has any. */
    public OptionalDouble dishonestShare() {
        return share(dishonest);
    }

    private OptionalDouble share(double coins) {
        return supply > 0 ? OptionalDouble.of(coins / supply) : OptionalDouble.empty();
    }

    /** How unequally coins are spread over participants. */
    public Concentration concentration() {
        return Concentration.ofAscending(ascending.get());
    }

    /**
     * Quantiles of participants' coins.
     *
     * @param shares each 0 (the poorest) to 1 (the richest)
     */
    public double[] quantiles(List<Double> shares) {
        return Quantiles.ofAscending(ascending.get(), shares);
    }

    private double[] sorted() {
        var sorted = balances.clone();
        Arrays.sort(sorted);
        return sorted;
    }
}

package derelayl.record;

import derelayl.lineage.RelayModel;
import derelayl.relay.Contribution;
import derelayl.relay.Round;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is recorded of a round, by column name and in the columns' order. Numbers are shortest decimals; what does
 * not exist, such as the best of no models, is empty.
 *
 * @param byColumn the values as text
 */
public record RoundValues(Map<String, String> byColumn) {
    /** Takes the values of a completed round. */
    public static RoundValues of(Round round) {
        var values = new LinkedHashMap<String, String>();
        addProtocol(values, round);
        addCoins(values, round);
        addModels(values, round);
        addVersions(values, round);
        return new RoundValues(Collections.unmodifiableMap(values));
    }

    private static void addProtocol(Map<String, String> values, Round round) {
        values.put("round", String.valueOf(round.number()));
        values.put("owners", String.valueOf(round.roles().owners().size()));
        values.put("trainers", String.valueOf(round.roles().trainers().size()));
        values.put("matched", String.valueOf(round.matches().size()));
        values.put("trained", String.valueOf(round.contributions().size()));
        values.put("settled", String.valueOf(round.settlement().settled().size()));
        values.put("extinct", String.valueOf(round.isExtinct()));
    }

    private static void addCoins(Map<String, String> values, Round round) {
        var ledger = round.relay().ledger();
        values.put("coins_minted", ShortestDecimal.of(ledger.minted()));
        values.put("coins_burned", ShortestDecimal.of(ledger.burned()));
        values.put("coins_in_supply", ShortestDecimal.of(ledger.supply()));
        var concentration = Concentration.of(ledger.balances());
        values.put("gini", ShortestDecimal.of(concentration.gini()));
        values.put("top10_share", ShortestDecimal.of(concentration.topTen()));
        values.put("hhi", ShortestDecimal.of(concentration.hhi()));
        values.put("nakamoto", String.valueOf(concentration.nakamoto()));
        values.put("theil", ShortestDecimal.of(concentration.theil()));
    }

    private static void addModels(Map<String, String> values, Round round) {
        var performances = round.settlement().settled().stream()
                .map(Contribution::model)
                .map(RelayModel::performance)
                .toList();
        values.put("best_performance", performances.isEmpty() ? "" : ShortestDecimal.of(performances.get(0)));
        values.put("mean_performance", performances.isEmpty() ? "" : ShortestDecimal.of(mean(performances)));
    }

    private static double mean(List<Double> numbers) {
        var sum = 0.0;
        for (var number : numbers) {
            sum += number;
        }
        return sum / numbers.size();
    }

    private static void addVersions(Map<String, String> values, Round round) {
        var lags = VersionLags.of(round.relay().participants());
        for (var lag = 0; lag < VersionLags.BINS - 2; lag++) {
            values.put("lag_" + lag, ShortestDecimal.of(lags.share(lag)));
        }
        values.put("lag_older", ShortestDecimal.of(lags.share(VersionLags.BINS - 2)));
        values.put("lag_none", ShortestDecimal.of(lags.share(VersionLags.BINS - 1)));
    }
}

package derelayl.record;

import derelayl.lineage.RelayModel;
import derelayl.participant.Disposition;
import derelayl.participant.Participant;
import derelayl.relay.Contribution;
import derelayl.relay.Round;
import derelayl.wording.ShortestDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

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
        addHonesty(values, round);
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
        var models =
                round.settlement().settled().stream().map(Contribution::model).toList();
        var isNone = models.isEmpty();
        values.put(
                "best_performance",
                isNone ? "" : ShortestDecimal.of(models.get(0).performance()));
        values.put("best_claim", isNone ? "" : ShortestDecimal.of(models.get(0).claim()));
        values.put("mean_performance", isNone ? "" : ShortestDecimal.of(mean(models, RelayModel::performance)));
        values.put("mean_claim", isNone ? "" : ShortestDecimal.of(mean(models, RelayModel::claim)));
    }

    private static <T> double mean(List<T> items, ToDoubleFunction<T> number) {
        var sum = 0.0;
        for (var item : items) {
            sum += number.applyAsDouble(item);
        }
        return sum / items.size();
    }

    private static void addHonesty(Map<String, String> values, Round round) {
        var relay = round.relay();
        var coins = new LinkedHashMap<Disposition, Double>();
        var dishonest = 0.0;
        var excluded = 0;
        for (var participant : relay.participants()) {
            coins.merge(participant.disposition(), participant.coins(), Double::sum);
            dishonest += participant.disposition().isDishonest() ? participant.coins() : 0;
            excluded += participant.standing().isExcluded() ? 1 : 0;
        }
        var supply = relay.ledger().supply();
        values.put("excluded", String.valueOf(excluded));
        values.put("dishonest_coin_share", supply > 0 ? ShortestDecimal.of(dishonest / supply) : "");
        values.put("dishonest_owner_share", dishonestShare(round.roles().owners()));
        var dispositions = relay.dispositions();
        dispositions.forEach(disposition -> values.put(
                "coins_" + Tally.suffix(disposition), ShortestDecimal.of(coins.getOrDefault(disposition, 0.0))));
        var tally = new Tally();
        tally.add(round);
        tally.put(values, dispositions);
    }

    private static String dishonestShare(List<Participant> participants) {
        return participants.isEmpty()
                ? ""
                : ShortestDecimal.of(mean(
                        participants, participant -> participant.disposition().isDishonest() ? 1 : 0));
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

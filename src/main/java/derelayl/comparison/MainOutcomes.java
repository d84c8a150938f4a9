package derelayl.comparison;

import derelayl.statistics.Pairs;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The outcomes that a comparison speaks of first, and how sentences call them. */
public final class MainOutcomes {
    private static final String DISHONEST_COINS = "dishonest_coin_share";

    /** What is spoken of unless something else is asked for. */
    private static final List<String> USUAL = List.of("gini", DISHONEST_COINS, "growth", "mean_owners", "extinct");

    private static final Map<String, String> PHRASES = new LinkedHashMap<>();

    static {
        PHRASES.put("gini", "the Gini coefficient");
        PHRASES.put("top10_share", "the share of coins of the ten richest");
        PHRASES.put("hhi", "the Herfindahl-Hirschman index");
        PHRASES.put("nakamoto", "the Nakamoto coefficient");
        PHRASES.put("theil", "the Theil index");
        PHRASES.put("coins_minted", "the number of coins minted");
        PHRASES.put("coins_burned", "the number of coins burned");
        PHRASES.put("coins_in_supply", "the supply of coins");
        PHRASES.put(DISHONEST_COINS, "the share of coins of the dishonest");
        PHRASES.put("dishonest_owner_share", "the share of the dishonest among owners");
        PHRASES.put("growth", "the growth of performance per round");
        PHRASES.put("mean_owners", "the mean number of owners");
        PHRASES.put("extinct", "the share of relays that died out");
        PHRASES.put("extinction_round", "the round of extinction");
        PHRASES.put("excluded", "the number of the excluded");
    }

    private MainOutcomes() {}

    /** Those that are usually asked for, as far as there are such; the dishonest have a share only where there are some. */
    public static List<String> of(Comparison comparison) {
        return USUAL.stream()
                .filter(comparison.names()::contains)
                .filter(outcome -> !outcome.equals(DISHONEST_COINS)
                        || comparison.of(outcome).stream().anyMatch(MainOutcomes::isEverAboveZero))
                .toList();
    }

    private static boolean isEverAboveZero(ComparedOutcome outcome) {
        return outcome.difference()
                .map(difference -> isEverAboveZero(difference.pairs()))
                .orElse(false);
    }

    private static boolean isEverAboveZero(Pairs pairs) {
        return Arrays.stream(pairs.baseline().values()).anyMatch(value -> value > 0)
                || Arrays.stream(pairs.other().values()).anyMatch(value -> value > 0);
    }

    /** What a sentence calls an outcome; its column if there are no words for it. */
    static String phrase(String outcome) {
        return PHRASES.getOrDefault(outcome, outcome);
    }
}

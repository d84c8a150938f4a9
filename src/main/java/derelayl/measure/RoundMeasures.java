package derelayl.measure;

import static derelayl.measure.Measure.count;
import static derelayl.measure.Measure.number;
import static derelayl.measure.Measure.possibleNumber;
import static derelayl.measure.Measure.possibleShare;
import static derelayl.measure.Measure.share;
import static derelayl.measure.Measure.truth;

import derelayl.lineage.RelayModel;
import derelayl.participant.Disposition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is measured of every round, in the order of the columns. Coins and standing are those after the round; roles,
 * matches and models those of the round. The measures of concentration are those of the Edinburgh Decentralisation
 * Index.
 */
public final class RoundMeasures {
    private static final List<Measure<MeasuredRound>> PROTOCOL = List.of(
            count("round", "rounds", "the round, counted from 1", MeasuredRound::number),
            count("owners", "participants", "model owners", MeasuredRound::owners),
            count("trainers", "participants", "trainers, without those who abstained", MeasuredRound::trainers),
            count("matched", "participants", "trainers who found an owner", MeasuredRound::matched),
            count("trained", "models", "models delivered, true or not", MeasuredRound::trained),
            count(
                    "settled",
                    "models",
                    "models settled, whose trainers own the next round's models (with `keep-owners`, this round's owners stay when it is 0)",
                    MeasuredRound::settled),
            truth("extinct", "true once nobody owns a model any more", MeasuredRound::isExtinct));

    private static final List<Measure<MeasuredRound>> COINS = List.of(
            number("coins_minted", "coins", "all coins minted since the start", MeasuredRound::minted),
            number("coins_burned", "coins", "all coins burned since the start", MeasuredRound::burned),
            number(
                    "coins_in_supply",
                    "coins",
                    "the sum of all balances",
                    round -> round.holdings().supply()),
            number(
                    "gini",
                    "",
                    "Gini coefficient of the balances, 0 (all equal) to 1",
                    round -> round.concentration().gini()),
            share(
                    "top10_share",
                    "share of all coins that the ten richest participants hold",
                    round -> round.concentration().topTen()),
            number(
                    "hhi",
                    "",
                    "Herfindahl-Hirschman index: the sum of squared percentages of all coins, up to 10000 (all with one)",
                    round -> round.concentration().hhi()),
            count(
                    "nakamoto",
                    "participants",
                    "Nakamoto coefficient: how many of the richest have more than half of all coins",
                    round -> round.concentration().nakamoto()),
            number(
                    "theil",
                    "",
                    "Theil index: the mean of x ln x, where x is a balance relative to the mean balance",
                    round -> round.concentration().theil()));

    private static final List<Measure<MeasuredRound>> MODELS = List.of(
            possibleNumber(
                    "best_performance",
                    "performance",
                    "true performance of the settled model with the best claim",
                    round -> round.best(RelayModel::performance)),
            possibleNumber(
                    "best_claim",
                    "performance",
                    "claimed performance of the settled model with the best claim",
                    round -> round.best(RelayModel::claim)),
            possibleNumber(
                    "mean_performance",
                    "performance",
                    "mean true performance of the settled models",
                    round -> round.mean(RelayModel::performance)),
            possibleNumber(
                    "mean_claim",
                    "performance",
                    "mean claimed performance of the settled models",
                    round -> round.mean(RelayModel::claim)),
            possibleShare(
                    "mean_accuracy",
                    "mean accuracy of the settled models: with `learning = data`, the share of the hold-out that they get right, else the logistic function of their true performance",
                    round -> round.mean(RelayModel::accuracy)),
            possibleShare(
                    "mean_owner_accuracy",
                    "the same of the models that the next round's owners own",
                    MeasuredRound::ownersAccuracy),
            possibleShare(
                    "detection",
                    "with `learning = data`, of the re-tests of models for which more is claimed than is there (FORGE, POISON), the share that shows it",
                    round -> round.shownFalse(MeasuredRound::isLie)),
            possibleShare(
                    "false_alarm",
                    "with `learning = data`, of the re-tests of models for which what is there is claimed (HONEST, GUARDED, LAZY), the share that shows less",
                    round -> round.shownFalse(MeasuredRound::isTrue)));

    private static final Measure<MeasuredRound> WELFARE = number(
            "welfare",
            "utility",
            "the sum of all participants' utility so far: coins, unless `utility.…` or `cost.…` says otherwise",
            round -> round.utilities().welfare());

    private static Measure<MeasuredRound> lag(String versions, int bin) {
        return share(
                "lag_" + versions,
                "share of participants whose latest known version is %s behind the latest that anyone knows"
                        .formatted(versions),
                round -> round.versionLags().share(bin));
    }

    private static final List<Measure<MeasuredRound>> LAGGARDS = List.of(
            share(
                    "lag_older",
                    "share of participants whose latest known version is more than 10 behind",
                    round -> round.versionLags().share(VersionLags.OLDER)),
            share(
                    "lag_none",
                    "share of participants who know no model",
                    round -> round.versionLags().share(VersionLags.NONE)));

    private static List<Measure<MeasuredRound>> honesty(String dishonest) {
        return List.of(
                count("excluded", "participants", "participants who are excluded", MeasuredRound::excluded),
                possibleShare(
                        "dishonest_coin_share",
                        "share of `coins_in_supply` that the dishonest hold: " + dishonest,
                        round -> round.holdings().dishonestShare()),
                possibleShare(
                        "dishonest_owner_share",
                        "share of the round's model owners who are dishonest: " + dishonest,
                        MeasuredRound::dishonestOwnerShare));
    }

    private static Measure<MeasuredRound> coins(Disposition disposition) {
        return number(
                "coins_of_" + Contributors.suffix(disposition),
                "coins",
                "coins of all participants with disposition " + disposition.name(),
                round -> round.holdings().of(disposition));
    }

    private static List<Measure<MeasuredRound>> utility(Disposition disposition) {
        return List.of(
                number(
                        "utility_of_" + Contributors.suffix(disposition),
                        "utility",
                        "utility so far of all participants with disposition " + disposition.name(),
                        round -> round.utilities().of(disposition)),
                possibleShare(
                        "rational_share_of_" + Contributors.suffix(disposition),
                        "share of the participants with disposition %s whose utility so far is not negative"
                                .formatted(disposition.name()),
                        round -> round.utilities().rationalShare(disposition)));
    }

    /**
     * What became of contributions, of anything that has some.
     *
     * @param share what the column of a share begins with
     * @param count what the column of a count begins with
     * @param when of which rounds, in words
     */
    static <T extends Tallied> List<Measure<T>> contributions(
            Contributors by, String share, String count, String when) {
        return List.of(
                possibleShare(
                        share + "acknowledgement_rate_" + by.suffix(),
                        "of the models delivered %s %s, the share that was acknowledged".formatted(by.words(), when),
                        counted -> by.counts().apply(counted.tally()).acknowledgementRate()),
                count(
                        count + "settled_" + by.suffix(),
                        "models",
                        "of the models delivered %s %s, how many were settled".formatted(by.words(), when),
                        counted -> by.counts().apply(counted.tally()).settled()),
                count(
                        count + "strikes_" + by.suffix(),
                        "strikes",
                        "strikes earned %s %s".formatted(by.words(), when),
                        counted -> by.counts().apply(counted.tally()).strikes()));
    }

    private RoundMeasures() {}

    /** All measures of a relay whose participants have these dispositions. */
    public static List<Measure<MeasuredRound>> of(List<Disposition> dispositions) {
        var lags = IntStream.range(0, VersionLags.OLDER)
                .mapToObj(versions -> lag(String.valueOf(versions), versions))
                .toList();
        return all(lags, Disposition.whoIsDishonest(dispositions), dispositions, Contributors.of(dispositions));
    }

    /** The same for readers: one measure for each kind of columns, with its variable part in braces. */
    public static List<Measure<MeasuredRound>> kinds() {
        return all(
                List.of(lag("{0 to 10}", 0)),
                "whoever `population.<name>.dishonest` says so of",
                List.of(Contributors.ANY_DISPOSITION),
                Contributors.KINDS);
    }

    private static List<Measure<MeasuredRound>> all(
            List<Measure<MeasuredRound>> lags,
            String dishonest,
            List<Disposition> dispositions,
            List<Contributors> contributors) {
        var all = new ArrayList<Measure<MeasuredRound>>();
        all.addAll(PROTOCOL);
        all.addAll(COINS);
        all.addAll(MODELS);
        all.addAll(lags);
        all.addAll(LAGGARDS);
        all.addAll(honesty(dishonest));
        dispositions.forEach(disposition -> all.add(coins(disposition)));
        contributors.forEach(by -> all.addAll(contributions(by, "", "", "in the round")));
        all.add(WELFARE);
        dispositions.forEach(disposition -> all.addAll(utility(disposition)));
        return all;
    }
}

package derelayl.scenario;

import derelayl.acknowledgement.Verification;
import derelayl.learning.data.DataParameters.Division;
import derelayl.learning.data.DataSource;
import derelayl.participant.Disposition;
import derelayl.participant.UtilityFunction.CoinScale;
import derelayl.participant.UtilityFunction.PerformanceScale;
import derelayl.random.Streams;
import derelayl.relay.Range;
import derelayl.relay.RelayParameters;
import derelayl.scenario.ValueType.Choice;
import derelayl.scenario.ValueType.Count;
import derelayl.scenario.ValueType.CountOrAll;
import derelayl.scenario.ValueType.Counts;
import derelayl.scenario.ValueType.DataName;
import derelayl.scenario.ValueType.Name;
import derelayl.scenario.ValueType.Real;
import derelayl.scenario.ValueType.RealOr;
import derelayl.scenario.ValueType.RuleFileName;
import derelayl.scenario.ValueType.Truth;
import derelayl.scenario.ValueType.Whole;
import derelayl.vocabulary.Conduct;
import derelayl.vocabulary.PolicyPoint;
import derelayl.vocabulary.Selection;
import derelayl.vocabulary.Voter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Every key of a scenario, in the order of {@code scenarios/default.properties}, where users read the same: a test
 * compares the two.
 */
public final class Keys {
    private static final String PERFORMANCE = "performance numbers";
    private static final String COINS = "coins";
    private static final String SHARE_OF = "population.<name>.share";
    private static final String ALLIANCE = "population.<name>.alliance";
    private static final String DISHONEST_OF = "population.<name>.dishonest";
    private static final String ALLIES = "Members vote for each other; with none, they have no allies.";
    private static final ValueType<Double> SHARE = new Real(RelayParameters.SHARE);
    /** Where rules read none of these, all voters answer alike. */
    private static final String[] WHERE_VOTERS_DIFFER = {"disposition", "allied", "evidence"};

    private static final Need DRAWN = new Need.Learned(false);

    private static final ValueType<Double> NUMBER = new Real(Scenario.SETTING);
    private static final ValueType<Double> WORTH = new Real(RelayParameters.WORTH);

    // The run

    public static final Key<Long> SEED =
            new Key<>("seed", new Whole(Scenario.SEED), "42").label("seed of all luck in a run");
    public static final Key<Streams> STREAMS = new Key<>("streams", new Choice<>(Streams.class), "published")
            .label("luck of a run")
            .note("Published: drawn in the order of the published program. Keyed: a number for each purpose, round and"
                    + " participant, so that what one does leaves the luck of the others alone.");

    public static final Key<Integer> ROUNDS =
            new Key<>("rounds", new Count(Scenario.ROUNDS), "5000").label("rounds to play");

    // The protocol

    public static final Key<Integer> PARTICIPANTS = new Key<>(
                    "participants", new Count(RelayParameters.PARTICIPANTS), "256")
            .label("participants")
            .note("Nobody comes or goes. Of 2 or 3, none is a trainer.");
    public static final Key<Integer> TRAINERS_PER_OWNER = new Key<>(
                    "auction.trainers-per-owner", new Count(RelayParameters.TRAINERS_PER_OWNER), "4")
            .label("trainers that an owner takes in a round");
    public static final Key<Double> SETTLEMENT_SHARE = new Key<>("settlement.share", SHARE, "0.5")
            .label("share of the acknowledged models that is settled")
            .note("Selection rules may read it differently.")
            .needs(Need.reading(Selection.class, "share"));
    public static final Key<Double> TRAINING_SUCCESS =
            new Key<>("training.success", SHARE, "0.9").label("chance that a matched trainer delivers a model");
    public static final Key<Double> GAIN_MEAN = new Key<>(
                    "training.gain.mean", new Real(RelayParameters.GAIN_MEAN), "1")
            .label("mean gain of a training")
            .unit(PERFORMANCE)
            .needs(DRAWN);
    public static final Key<Double> GAIN_DEVIATION = new Key<>(
                    "training.gain.deviation", new Real(RelayParameters.GAIN_DEVIATION), "1")
            .label("standard deviation of the gain of a training")
            .unit(PERFORMANCE)
            .needs(DRAWN);
    public static final Key<Integer> TESTING_CASES = new Key<>(
                    "testing.cases", new Count(RelayParameters.TESTING_CASES), "100")
            .label("cases in each testing block");
    public static final Key<Integer> START_OWNERS = new Key<>("start.owners", new Count(Range.countFrom(1)), "1")
            .label("participants who own the first model")
            .note("Of several, the honest ones of lowest index: no more than are honest, or than half of all"
                    + " participants.");
    public static final Key<Boolean> START_OWNERS_HONEST = new Key<>("start.owners.honest", new Truth(), "true")
            .label("whether several who own the first model are honest ones")
            .note("If not, they are those of lowest index, whatever their dispositions.")
            .needs(new Need.SeveralFirstOwners());

    // Who is inclined to what

    public static final Key<String> GENESIS = new Key<>("population.genesis", new Name(), "honest")
            .label("disposition of the genesis owner, participant 0")
            .note("One of those below, or one of your own that the rules know.");
    public static final KeyFamily<Double> SHARES = new KeyFamily<>(
            new Key<>(SHARE_OF, SHARE, "0")
                    .label("share of participants whose disposition is <name>")
                    .needs(new Need.Somebody(SHARE_OF)),
            List.of(
                    share(
                            "free-rider",
                            "They hand in what they were given. Drawn by lot; population.free-rider.members = 57, 93"
                                    + " names some. The rest are honest."),
                    share("lazy", "They train less than they could."),
                    share("plagiarist", "They hand in what others have made."),
                    share("withholder", "They take models and hand in nothing."),
                    share("forger", "They claim what they have not done, and vote for their allies."),
                    share("poisoner", "They make models worse and claim the opposite, and vote for their allies."),
                    share("opportunist", "They ride free while their deposit is short."),
                    share("abstainer", "They never bid, and only mine.")));
    public static final KeyFamily<List<Integer>> MEMBERS = new KeyFamily<>(
            new Key<>(
                            "population.<name>.members",
                            new Counts(new Range(1, RelayParameters.PARTICIPANTS.most() - 1)),
                            "")
                    .label("participants whose disposition is <name>, by index, beside those drawn by lot"),
            List.of());
    public static final KeyFamily<String> ALLIANCES = new KeyFamily<>(
            new Key<>(ALLIANCE, new Name(), "none")
                    .label("alliance of participants whose disposition is <name>")
                    .note(ALLIES)
                    .needs(new Need.Somebody(ALLIANCE), Need.reading(Voter.class, "allied")),
            List.of(alliance("forger"), alliance("poisoner")));
    public static final KeyFamily<Boolean> DISHONEST = new KeyFamily<>(
            new Key<>(DISHONEST_OF, new Truth(), "false")
                    .label("whether participants whose disposition is <name> count as dishonest")
                    .needs(new Need.Somebody(DISHONEST_OF)),
            List.of(
                    dishonest("free-rider")
                            .note(
                                    "Only what is measured depends on it. A disposition of your own does not count, unless"
                                            + " you say so."),
                    dishonest("lazy"),
                    dishonest("plagiarist"),
                    dishonest("withholder"),
                    dishonest("forger"),
                    dishonest("poisoner"),
                    dishonest("opportunist"),
                    new Key<>("population.abstainer.dishonest", new Truth(), "false")
                            .label("whether abstainers count as dishonest")));

    // What the dishonest do to a model

    public static final Key<Double> EFFORT = new Key<>("conduct.effort", new Real(RelayParameters.CONDUCT), "0.5")
            .label("mean gain of a lazy training")
            .unit(PERFORMANCE)
            .note("With learning = data, the share of its shard that it trains on, 0 to 1.")
            .needs(Need.acting(Conduct.LAZY));
    public static final Key<Double> CLAIM_BOOST = new Key<>(
                    "conduct.claim-boost", new Real(RelayParameters.CONDUCT), "2")
            .label("what forgers and poisoners claim beyond an ordinary gain")
            .unit(PERFORMANCE)
            .needs(Need.acting(Conduct.FORGE, Conduct.POISON));
    public static final Key<Double> HARM = new Key<>("conduct.harm", new Real(RelayParameters.CONDUCT), "1")
            .label("mean loss of a poisoned model")
            .unit(PERFORMANCE)
            .needs(DRAWN, Need.acting(Conduct.POISON));

    // How contributions are verified

    public static final Key<Integer> COMMITTEE = new Key<>(
                    "acknowledgement.committee", new CountOrAll(Range.countFrom(1), Verification.ALL), "all")
            .label("participants who re-test and vote in a round")
            .note("Drawn by lot from those in good standing; no more than there are participants.")
            .needs(Need.reading(Voter.class, WHERE_VOTERS_DIFFER));
    public static final Key<Double> QUORUM = new Key<>("acknowledgement.quorum", SHARE, "0.5")
            .label("share of the committee that must be exceeded to acknowledge a contribution")
            .note("At 1, nothing is acknowledged.")
            .needs(new Need.Reading(Voter.class, List.of(WHERE_VOTERS_DIFFER), "1"));
    public static final Key<Double> DETECTION = new Key<>("retest.detection", SHARE, "1")
            .label("chance that a re-test shows a false claim to be one")
            .needs(
                    DRAWN,
                    Need.retests(),
                    Need.acting(Conduct.FREE_RIDE, Conduct.FORGE, Conduct.POISON, Conduct.PLAGIARISE));
    public static final Key<Double> FALSE_ALARM = new Key<>("retest.false-alarm", SHARE, "0")
            .label("chance that a re-test shows a true claim to be a false one")
            .needs(DRAWN, Need.retests());

    // What models are trained on

    public static final Key<LearningKind> LEARNING = new Key<>("learning", new Choice<>(LearningKind.class), "drawn")
            .label("where the gain of a training comes from")
            .note(
                    "Drawn: from a normal distribution, as published. Data: participants hold shards of a data set, and really"
                            + " train.");
    public static final Key<String> DATA = ofData(
            new Key<>("learning.data", new DataName(DataSource.DIGITS), DataSource.DIGITS)
                    .label("data to learn from")
                    .note(
                            "Digits: pictures of 8 by 8 points. A CSV file has a case a line, its class last; of idx files, name that"
                                    + " of the pictures, *images-idx3*, beside that of the classes. Each may be gzipped."));
    public static final Key<Integer> REDUCTION =
            ofData(new Key<>("learning.reduction", new Count(new Range(1, 16)), "1")
                    .label("height and width of blocks of a picture that become one point, their mean"));
    public static final Key<Integer> HOLD_OUT =
            ofData(new Key<>("learning.hold-out", new Count(Range.countFrom(1)), "250")
                    .label("cases that no training and no test touches, and that say how good models are"));
    public static final Key<Integer> POOL = ofData(new Key<>("learning.pool", new Count(Range.countFrom(1)), "250")
            .label("cases from which testing blocks and voters draw theirs"));
    public static final Key<Division> SHARDS = ofData(
            new Key<>("learning.shards", new Choice<>(Division.class), "iid")
                    .label("how the other cases are spread over participants")
                    .note(
                            "Iid: evenly. Dirichlet: each class by a draw of its own, so that participants hold different classes."));
    public static final Key<Double> DIRICHLET =
            ofData(new Key<>("learning.dirichlet", new Real(new Range(0.01, 1000)), "0.3")
                    .label("concentration of that draw")
                    .note("The less, the more participants differ."));
    public static final Key<Integer> EPOCHS = ofData(new Key<>("learning.epochs", new Count(new Range(1, 1000)), "1")
            .label("times that a training goes through its shard"));
    public static final Key<Double> RATE = ofData(new Key<>("learning.rate", new Real(new Range(1e-6, 100)), "0.1")
            .label("rate of stochastic gradient descent"));
    public static final Key<Double> VALIDATION = new Key<>("learning.validation", SHARE, "0.2")
            .label("share of its shard by which a guarded trainer judges its training")
            .needs(new Need.Learned(true), Need.acting(Conduct.GUARDED));
    public static final Key<Integer> RETEST_CASES =
            ofData(new Key<>("retest.cases", new Count(Range.countFrom(1)), "100")
                    .label("cases on which a voter re-tests a model"));
    public static final Key<Double> TOLERANCE =
            ofData(new Key<>("retest.tolerance", new Real(new Range(0, 100)), "1.645")
                    .label("standard errors by which a re-test may fall short of what is claimed")
                    .note("At 1.645, a true claim is taken for a false one in 5 per cent of re-tests or so."));

    private static <T> Key<T> ofData(Key<T> key) {
        return key.needs(new Need.Learned(true));
    }

    // What sets participants apart

    public static final Key<Double> ABILITY_DEVIATION =
            type("ability", "how many times the usual a training gains").needs(DRAWN);
    public static final Key<Double> COST_DEVIATION = type("cost", "how many times the usual work costs somebody");
    public static final Key<Double> VALUE_DEVIATION = type("value", "how many times the usual models are worth");

    // What participants want; it is only measured

    public static final Key<Double> UTILITY_MODEL = new Key<>("utility.model", WORTH, "0")
            .label("what a performance number of the best model held is worth")
            .unit(COINS)
            .note("At 0.41, a bid of a coin a version is what the version is worth.");
    public static final Key<CoinScale> UTILITY_COIN = new Key<>(
                    "utility.coin", new Choice<>(CoinScale.class), "nominal")
            .label("what coins are counted in for utility")
            .note("Share: shares of all coins, times the number of participants.");
    public static final Key<PerformanceScale> UTILITY_PERFORMANCE = new Key<>(
                    "utility.performance", new Choice<>(PerformanceScale.class), "identity")
            .label("what of a performance counts for utility")
            .note("Accuracy: the logistic function of its number.");
    public static final Key<Double> COST_TRAINING = cost("training", "a training");
    public static final Key<Double> COST_RETEST = cost("retest", "re-testing a model");
    public static final Key<Double> COST_DATA = cost("data", "publishing a case");
    public static final Key<Double> COST_BLOCK = cost("block", "recording a block");
    public static final Key<Double> UTILITY_DISCOUNT = new Key<>(
                    "utility.discount", new Real(RelayParameters.DISCOUNT), "1")
            .label("how much of a round's utility that of the next is worth");

    private static Key<Double> type(String name, String what) {
        return new Key<>("types.%s.deviation".formatted(name), new Real(RelayParameters.TYPE_DEVIATION), "0")
                .label("standard deviation of " + what)
                .note("Log-normal, 1 on average; at 0, all are alike.");
    }

    private static Key<Double> cost(String name, String what) {
        return new Key<>("cost." + name, WORTH, "0")
                .label("what %s costs".formatted(what))
                .unit(COINS)
                .note("Only utility depends on it.");
    }

    // What rules read

    public static final KeyFamily<Double> SETTINGS = new KeyFamily<>(
            new Key<>("setting.<name>", NUMBER, "0")
                    .label("<name>, a number that rules read")
                    .needs(new Need.Read()),
            ShippedSettings.KEYS);

    // What is kept of a run

    public static final Key<Integer> RECORD_EVERY = new Key<>("record.every", new Count(Scenario.RECORD_EVERY), "50")
            .label("rounds from one record of all participants to the next")
            .note("The last round is recorded as well.");
    public static final Key<Decisions> RECORD_DECISIONS = new Key<>(
                    "record.decisions", new Choice<>(Decisions.class), "none")
            .label("decisions to record, with the rule that made them")
            .note("Changed: those that differ from the last one in the same matter.");
    public static final Key<Boolean> RECORD_MODELS =
            new Key<>("record.models", new Truth(), "false").label("whether to record every model that is delivered");
    public static final Key<Chain> CHAIN = new Key<>("chain", new Choice<>(Chain.class), "off")
            .label("what the chain holds")
            .note("Full: every movement of coins as well, with its reason and the rule that set the amount.");
    public static final Key<Figures> FIGURES =
            new Key<>("figures", new Choice<>(Figures.class), "all").label("figures to draw");
    public static final Key<OptionalDouble> FIGURES_WIDTH = new Key<>(
                    "figures.width", new RealOr("published", FigureSettings.INCHES), "published")
            .label("width of the figures")
            .unit("inches")
            .note(
                    "As published: for a large page. A number: for a column of a paper, without title, in type of 9 points.");
    public static final Key<FigureFormat> FIGURES_FORMAT =
            new Key<>("figures.format", new Choice<>(FigureFormat.class), "pdf").label("format of the figures");

    private Keys() {}

    private static Key<Double> share(String name, String note) {
        return new Key<>("population.%s.share".formatted(name), SHARE, "0")
                .label("share of " + Disposition.plural(name))
                .note(note);
    }

    private static Key<String> alliance(String name) {
        return new Key<>("population.%s.alliance".formatted(name), new Name(), "cartel")
                .label("alliance of " + Disposition.plural(name))
                .note(ALLIES);
    }

    private static Key<Boolean> dishonest(String name) {
        return new Key<>("population.%s.dishonest".formatted(name), new Truth(), "true")
                .label("whether %s count as dishonest".formatted(Disposition.plural(name)));
    }

    /** The rule file for a point. */
    public static Key<String> policy(PolicyPoint point) {
        var standard = switch (point) {
            case HONESTY -> "by-disposition";
            case BIDDING -> "version-gap";
            case ACKNOWLEDGEMENT -> "trusting";
            case SELECTION -> "top-share";
            case DEPOSIT -> RuleFileNames.DEFAULT;
            case REWARD -> "owner-and-ancestors";
        };
        return new Key<>("policy." + point.key(), new RuleFileName(point), standard).label(point.decision());
    }

    /** Keys that differ in one name. */
    public static Stream<KeyFamily<?>> families() {
        return Stream.of(SHARES, MEMBERS, ALLIANCES, DISHONEST, SETTINGS);
    }

    /** The key of this name, whether the defaults have it or it is another member of a family. */
    public static Optional<Key<?>> named(String name) {
        var known = all().stream().filter(key -> key.name().equals(name)).findFirst();
        return known.isPresent()
                ? Optional.of(known.get())
                : families()
                        .flatMap(family -> family.nameIn(name).<Key<?>>map(family::of).stream())
                        .findFirst();
    }

    /** All keys that the defaults have, in their order. */
    public static List<Key<?>> all() {
        return Stream.<List<? extends Key<?>>>of(
                        List.of(SEED, STREAMS, ROUNDS, PARTICIPANTS, TRAINERS_PER_OWNER, SETTLEMENT_SHARE),
                        List.of(
                                TRAINING_SUCCESS,
                                GAIN_MEAN,
                                GAIN_DEVIATION,
                                TESTING_CASES,
                                START_OWNERS,
                                START_OWNERS_HONEST,
                                GENESIS),
                        SHARES.members(),
                        ALLIANCES.members(),
                        DISHONEST.members(),
                        List.of(EFFORT, CLAIM_BOOST, HARM, COMMITTEE, QUORUM, DETECTION, FALSE_ALARM),
                        List.of(LEARNING, DATA, REDUCTION, HOLD_OUT, POOL, SHARDS, DIRICHLET, EPOCHS, RATE, VALIDATION),
                        List.of(RETEST_CASES, TOLERANCE),
                        List.of(ABILITY_DEVIATION, COST_DEVIATION, VALUE_DEVIATION),
                        List.of(UTILITY_MODEL, UTILITY_COIN, UTILITY_PERFORMANCE),
                        List.of(COST_TRAINING, COST_RETEST, COST_DATA, COST_BLOCK, UTILITY_DISCOUNT),
                        Arrays.stream(PolicyPoint.values()).map(Keys::policy).toList(),
                        SETTINGS.members(),
                        List.of(RECORD_EVERY, RECORD_DECISIONS, RECORD_MODELS, CHAIN),
                        List.of(FIGURES, FIGURES_WIDTH, FIGURES_FORMAT))
                .<Key<?>>flatMap(List::stream)
                .toList();
    }
}

package derelayl.relay;

import derelayl.Relays;
import derelayl.acknowledgement.Verification;
import derelayl.learning.Cheating;
import derelayl.learning.LearningModel;
import derelayl.ledger.Movement;
import derelayl.ledger.Movement.Reason;
import derelayl.participant.Disposition;
import derelayl.participant.Population;
import derelayl.participant.Population.Share;
import derelayl.participant.TypeDeviations;
import derelayl.participant.UtilityFunction;
import derelayl.policy.PolicyBook;
import derelayl.policy.RuleFile;
import derelayl.random.Streams;
import derelayl.vocabulary.PolicyPoint;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;

/** Relays with forgers, in which rules decide more than usual. */
final class Mechanisms {
    private static final int ROUNDS = 40;

    static RelayParameters parameters(double forgers, double falseAlarm, Streams streams) {
        return parameters(forgers, new Verification(Verification.ALL, 0.5, 1, falseAlarm), streams);
    }

    static RelayParameters parameters(double forgers, Verification verification, Streams streams) {
        var shares = List.of(new Share(new Disposition("forger", "", true), forgers));
        return new RelayParameters(
                64,
                4,
                0.5,
                0.9,
                1,
                0.5,
                10,
                new FirstOwners(10, true),
                new Population(shares, Disposition.HONEST),
                Cheating.USUAL,
                verification,
                streams,
                TypeDeviations.NONE,
                UtilityFunction.COINS,
                LearningModel.Drawn.DRAWN);
    }

    static RuleFile rules(PolicyPoint point, String rules) {
        var text = "package rules.%s\nimport derelayl.vocabulary.*\n%s".formatted(point.key(), rules);
        return new RuleFile(point, Path.of("mine.drl"), text);
    }

    /** Plays a relay with the published rules, but that some vote so, and with these rules besides. */
    static RelaySimulation play(
            RelayParameters parameters, String acknowledgement, Consumer<Round> check, RuleFile... besides) {
        var files = new ArrayList<RuleFile>();
        files.add(Relays.rules(PolicyPoint.HONESTY, "by-disposition"));
        files.add(Relays.rules(PolicyPoint.BIDDING, "version-gap"));
        files.add(Relays.rules(PolicyPoint.ACKNOWLEDGEMENT, acknowledgement));
        files.add(Relays.rules(PolicyPoint.SELECTION, "top-share"));
        files.add(Relays.rules(PolicyPoint.REWARD, "owner-and-ancestors"));
        files.addAll(Arrays.asList(besides));
        var relay = new RelaySimulation(3, parameters, PolicyBook.of(files, Relays.SETTINGS));
        relay.observe(check::accept);
        relay.run(ROUNDS);
        return relay;
    }

    static DoubleStream coins(Round round, Reason reason) {
        return round.movements().stream()
                .filter(movement -> movement.reason() == reason)
                .mapToDouble(Movement::coins);
    }

    private Mechanisms() {}
}

package derelayl.chain;

import derelayl.participant.Participant;
import derelayl.relay.Division;
import derelayl.relay.Round;
import derelayl.relay.Stakes;
import derelayl.vocabulary.Candidate;
import derelayl.vocabulary.Money;
import derelayl.vocabulary.Prize;
import derelayl.vocabulary.Reward;
import derelayl.vocabulary.Stake;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** What rules decided about ranks, deposits, prizes and all coins; nothing of what they were not asked about. */
final class MechanismRows {
    private MechanismRows() {}

    /** Adds {@code ranks}, {@code stakes} with what becomes of them, {@code prizes} and {@code money}. */
    static void write(Round round, Payments payments, Line line) {
        var ranks = round.asked(Candidate.class);
        if (!ranks.isEmpty()) {
            line.name("ranks").addRows(ranks, MechanismRows::writeRank);
        }
        if (!round.asked(Stake.class).isEmpty()) {
            writeStakes(round.stakes(), line);
            payments.writeToOthers(line);
        }
        var prizes = round.asked(Prize.class);
        if (!prizes.isEmpty()) {
            line.name("prizes").addRows(prizes, MechanismRows::writePrize);
        }
        round.asked(Money.class).forEach(money -> line.name("money").addObject(MechanismRows::writeMoney, money));
    }

    /** Adds which royalties the excluded do not earn, if there are any. */
    static void writeWithheld(Round round, Line line) {
        var withheld = round.rewards().questions().values().stream()
                .filter(Reward::withholdsFromExcluded)
                .map(reward -> reward.getKind().name().toLowerCase(Locale.ROOT))
                .toList();
        if (!withheld.isEmpty()) {
            line.name("withheld").addAll(withheld, Line::add);
        }
    }

    private static void writeRank(Line row, Candidate model) {
        row.add(model.participant().orElseThrow());
        if (model.passes()) {
            row.addJson("null");
        } else {
            row.add(model.ranked());
        }
    }

    private static void writeStakes(List<Stakes> stakes, Line line) {
        var voters = new LinkedHashMap<List<Integer>, Integer>();
        line.name("stakes").addRows(stakes, (row, both) -> {
            row.add(both.match().trainer().index());
            write(both.owner(), row);
            write(both.trainer(), row);
            if (both.voters().isEmpty()) {
                row.addJson("null");
            } else {
                var indices = both.voters().stream().map(Participant::index).toList();
                row.add(voters.computeIfAbsent(indices, first -> voters.size()));
            }
        });
        line.name("voters").addRows(voters.keySet(), (row, indices) -> indices.forEach(row::add));
    }

    private static void write(Division division, Line row) {
        row.add(division.refund()).add(division.compensation()).add(division.toVoters());
    }

    private static void writePrize(Line row, Prize prize) {
        row.add(prize.participant().orElseThrow()).add(prize.trainerCoins());
        if (prize.ownerCoins().isPresent()) {
            row.add(prize.ownerCoins().getAsDouble());
        } else {
            row.addJson("null");
        }
        row.add(prize.lineageFactor());
    }

    private static void writeMoney(Line line, Money money) {
        line.name("scale").add(money.factor());
        line.name("levy").add(money.levied());
    }
}

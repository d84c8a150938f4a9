package derelayl.relay;

import derelayl.ledger.Movements;
import derelayl.ledger.SettlementBlock;
import derelayl.participant.Participant;
import derelayl.vocabulary.Candidate;
import derelayl.vocabulary.Money;
import derelayl.vocabulary.Policies;
import derelayl.vocabulary.PolicyPoint;
import derelayl.vocabulary.Prize;
import derelayl.vocabulary.Question;
import derelayl.vocabulary.RewardKind;
import derelayl.vocabulary.Selection;
import derelayl.vocabulary.Stake;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is decided once the majority has voted.
 *
 * @param settlement what is settled, and who owns models next
 * @param stakes what becomes of deposits, in the order of matching
 * @param money how many coins there are to be, if rules were asked
 * @param payments what is to be paid, but for a levy
 */
record SettlementDecision(Settlement settlement, List<Stakes> stakes, List<Money> money, Movements payments) {
    /** Those who decide about a kind of question, if they have anything to say to it. */
    interface Rules {
        Optional<Policies> about(Class<? extends Question> kind);
    }

    /** Nothing is settled yet. */
    static SettlementDecision pending(List<Participant> owners) {
        return new SettlementDecision(Settlement.ofNone(owners), List.of(), List.of(), new Movements(0));
    }

    /** Asks the rules, in the order of the protocol: ranks, how many are settled, deposits, prizes, all coins. */
    static SettlementDecision of(Round round, Policies policies, Rules rules) {
        var settlement = settlement(round, policies, rules);
        var stakes = Stakes.of(round, settlement, rules.about(Stake.class));
        var pay = new SettlementPayments(
                settlement,
                stakes,
                SettledPrize.of(round, settlement, rules.about(Prize.class)),
                round.rewards(),
                round.relay().lineage(),
                round.rewards().without(RewardKind.OWNER, round.relay().participants()),
                round.rewards().without(RewardKind.ANCESTOR, round.relay().participants()));
        var money = new ArrayList<Money>();
        rules.about(Money.class).ifPresent(asked -> {
            money.add(money(round, pay.due()));
            asked.ask(PolicyPoint.REWARD, money);
        });
        var scale = money.stream().mapToDouble(Money::factor).findFirst().orElse(1);
        return new SettlementDecision(settlement, stakes, money, pay.payments(scale, money));
    }

    private static Settlement settlement(Round round, Policies policies, Rules rules) {
        var acknowledged = round.attempts().stream()
                .filter(attempt ->
                        attempt.verdict().acknowledged() && attempt.delivered().isPresent())
                .toList();
        var ranked = Ranking.bestFirst(round.number(), acknowledged, rules.about(Candidate.class));
        var selection = new Selection(
                round.number(),
                round.roles().owners().size(),
                round.contributions().size(),
                acknowledged.size(),
                round.relay().parameters().settlementShare());
        policies.ask(PolicyPoint.SELECTION, List.of(selection));
        return selection.ownersStay()
                ? Settlement.ofNone(round.roles().owners())
                : Settlement.ofBest(ranked, selection.settled());
    }

    private static Money money(Round round, double due) {
        var relay = round.relay();
        var mining = round.roles().miners().isEmpty()
                ? 0
                : SettlementBlock.reward(
                        round.contributions().size(),
                        relay.parameters().testingCases(),
                        round.rewards().mining());
        var minted = relay.ledger().minted() + mining;
        return new Money(
                round.number(),
                relay.participants().size(),
                due,
                minted,
                relay.ledger().burned());
    }
}

package derelayl.relay;

import derelayl.acknowledgement.Acknowledgement;
import derelayl.acknowledgement.Verdict;
import derelayl.ledger.Block;
import derelayl.ledger.DepositBlock;
import derelayl.ledger.EncryptionBlock;
import derelayl.ledger.SettlementBlock;
import derelayl.ledger.TestingBlock;
import derelayl.lineage.RelayModel;
import derelayl.participant.Participant;
import derelayl.vocabulary.PolicyPoint;
import derelayl.vocabulary.Question;
import derelayl.vocabulary.Selection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** One round of a relay: what its phases have brought about so far. */
public final class Round {
    private final RelaySimulation relay;
    private final int number;
    private Roles roles;
    private Rewards prices;
    private Auction auction;
    private List<Match> matches = List.of();
    private List<Attempt> attempts = List.of();
    private List<Contribution> contributions = List.of();
    private List<Verdict> verdicts = List.of();
    private List<Contribution> acknowledged = List.of();
    private Settlement settlement;
    private final Map<PolicyPoint, List<Question>> asked = new EnumMap<>(PolicyPoint.class);

    Round(RelaySimulation relay, int number, List<Participant> owners) {
        this.relay = relay;
        this.number = number;
        roles = new Roles(owners, List.of(), List.of());
        settlement = Settlement.ofNone(matches, owners);
    }

    void assignRoles() {
        relay.takeUpPolicies();
        relay.ledger().openRound();
        prices = Rewards.ask(this::ask, number);
        roles = Roles.draw(roles.owners(), relay);
    }

    void collectBids() {
        auction = Auction.collect(number, roles, relay.parameters().trainersPerOwner(), this::ask);
        roles = roles.withMining(auction.abstainers(), relay.participants());
    }

    void matchTrainersWithOwners() {
        matches = auction.match(relay.streams().market());
    }

    void payDeposits() {
        Auction.payDeposits(matches, relay.ledger());
    }

    void mineDepositBlock() {
        var deposits = matches.stream().map(Match::deposit).toList();
        append(new DepositBlock(number, indexOf(drawMiner()), deposits));
    }

    void train() {
        var training = new Training(number, relay.parameters(), relay.streams());
        attempts = training.train(matches, this::ask);
        contributions = attempts.stream()
                .flatMap(attempt -> attempt.contribution().stream())
                .toList();
    }

    void mineEncryptionBlock() {
        var miner = drawMiner();
        miner.ifPresent(receiver -> trainedModels().forEach(receiver::receive));
        append(new EncryptionBlock(number, indexOf(miner), trainedModels()));
    }

    void mineTestingBlock() {
        var cases = relay.parameters().testingCases();
        append(new TestingBlock(number, indexOf(drawMiner()), cases, trainedModels()));
    }

    void acknowledgeContributions() {
        var acknowledgement = new Acknowledgement(
                number, relay.parameters().verification(), relay.streams().verification(), this::ask);
        var submissions = attempts.stream().map(Attempt::submission).toList();
        verdicts = acknowledgement.judge(submissions, Roles.eligible(relay.participants()));
        acknowledgement.recordStrikes(submissions, verdicts);
        acknowledgement.reviewStandings(relay.participants());
        acknowledged = IntStream.range(0, attempts.size())
                .filter(i -> verdicts.get(i).acknowledged())
                .mapToObj(attempts::get)
                .flatMap(attempt -> attempt.contribution().stream())
                .toList();
    }

    void mineSettlementBlock() {
        var cases = relay.parameters().testingCases();
        append(new SettlementBlock(number, indexOf(drawMiner()), cases, trainedModels()));
    }

    void settle() {
        var selection = new Selection(
                number,
                roles.owners().size(),
                contributions.size(),
                acknowledged.size(),
                relay.parameters().settlementShare());
        ask(PolicyPoint.SELECTION, List.of(selection));
        settlement = selection.ownersStay()
                ? Settlement.ofNone(matches, roles.owners())
                : Settlement.ofBest(acknowledged, selection.settled(), matches);
        settlement.pay(prices.royalties(), relay.lineage(), relay.ledger());
    }

    void close() {
        relay.ledger().checkConservation();
        relay.complete(this);
    }

    private void ask(PolicyPoint point, List<? extends Question> questions) {
        relay.policies().ask(point, questions);
        asked.computeIfAbsent(point, first -> new ArrayList<>()).addAll(questions);
    }

    /** A miner, drawn; nobody if everyone else is excluded. */
    private Optional<Participant> drawMiner() {
        return roles.miners().isEmpty()
                ? Optional.empty()
                : Optional.of(relay.streams().market().one(roles.miners()));
    }

    private static OptionalInt indexOf(Optional<Participant> miner) {
        return miner.map(drawn -> OptionalInt.of(drawn.index())).orElseGet(OptionalInt::empty);
    }

    private void append(Block block) {
        relay.ledger().append(block, prices.mining());
    }

    private List<RelayModel> trainedModels() {
        return contributions.stream().map(Contribution::model).toList();
    }

    /** The relay whose round it is. */
    public RelaySimulation relay() {
        return relay;
    }

    /** The round's number, counted from 1. */
    public int number() {
        return number;
    }

    /** Who does what. */
    public Roles roles() {
        return roles;
    }

    /** All questions that have been answered at a point so far, in the order in which they came up. */
    public List<Question> asked(PolicyPoint point) {
        return Collections.unmodifiableList(asked.getOrDefault(point, List.of()));
    }

    /** Trainers with their owners, in the order of matching. */
    public List<Match> matches() {
        return matches;
    }

    /** What came of each match. */
    public List<Attempt> attempts() {
        return attempts;
    }

    /** The majority's verdict on each attempt, in the same order. */
    public List<Verdict> verdicts() {
        return verdicts;
    }

    /** What was delivered, in the order of matching, copies last. */
    public List<Contribution> contributions() {
        return contributions;
    }

    /** How it ended; before that, nothing settled and the owners as they are. */
    public Settlement settlement() {
        return settlement;
    }

    /** Whether no owner is left for a next round. */
    public boolean isExtinct() {
        return settlement.nextOwners().isEmpty();
    }
}

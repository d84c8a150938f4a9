package derelayl.relay;

import derelayl.acknowledgement.Acknowledgement;
import derelayl.acknowledgement.Committee;
import derelayl.ledger.Block;
import derelayl.ledger.DepositBlock;
import derelayl.ledger.EncryptionBlock;
import derelayl.ledger.Movement;
import derelayl.ledger.Movement.Reason;
import derelayl.ledger.Movements;
import derelayl.ledger.SettlementBlock;
import derelayl.ledger.TestingBlock;
import derelayl.lineage.RelayModel;
import derelayl.participant.Participant;
import derelayl.vocabulary.Money;
import derelayl.vocabulary.Policies;
import derelayl.vocabulary.PolicyPoint;
import derelayl.vocabulary.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One round of a relay: what its phases have brought about so far. Once it is complete it does not change any more;
 * what its participants, and the relay, have by then is theirs, and goes on changing.
 */
public final class Round {
    private final RelaySimulation relay;
    private final int number;
    private Roles roles;
    private Rewards rewards = Rewards.NONE;
    private Auction auction;
    private List<Match> matches = List.of();
    private List<Attempt> attempts = List.of();
    private List<Contribution> contributions = List.of();
    private Committee committee = Committee.ofNobody();
    private SettlementDecision decision;
    private boolean isExtinct;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Movements> paid = new ArrayList<>();
    private final Map<PolicyPoint, List<Question>> asked = new EnumMap<>(PolicyPoint.class);

    Round(RelaySimulation relay, int number, List<Participant> owners) {
        this.relay = relay;
        this.number = number;
        roles = new Roles(owners, List.of(), List.of());
        decision = SettlementDecision.pending(owners);
        isExtinct = owners.isEmpty();
    }

    void assignRoles() {
        relay.takeUpPolicies();
        rewards = Rewards.ask(this::ask, number, relay.ledger());
        roles = Roles.draw(number, roles.owners(), relay);
    }

    void collectBids() {
        auction = Auction.collect(number, roles, relay.parameters().trainersPerOwner(), this::ask);
        roles = roles.withMining(auction.abstainers(), relay.participants());
    }

    void matchTrainersWithOwners() {
        matches = auction.match(relay.luck());
    }

    void payDeposits() {
        pay(Deposits.of(matches));
    }

    void mineDepositBlock() {
        var deposits = matches.stream().map(Match::deposit).toList();
        append(new DepositBlock(number, indexOf(drawMiner()), deposits));
    }

    void train() {
        var training = new Training(number, relay.parameters().trainingSuccess(), relay.learning(), relay.luck());
        attempts = training.train(matches, this::ask);
        contributions = delivered(attempts);
    }

    void mineEncryptionBlock() {
        var miner = drawMiner();
        miner.ifPresent(receiver -> trainedModels().forEach(receiver::receive));
        append(new EncryptionBlock(number, indexOf(miner), trainedModels()));
    }

    void mineTestingBlock() {
        append(new TestingBlock(number, indexOf(drawMiner()), relay.parameters().testingCases(), trainedModels()));
    }

    void acknowledgeContributions() {
        var acknowledgement = new Acknowledgement(
                number, relay.parameters().verification(), relay.learning(), relay.luck(), this::ask);
        var submissions = attempts.stream().map(Attempt::submission).toList();
        committee = acknowledgement.committee(Roles.eligible(relay.participants()));
        var verdicts = acknowledgement.judge(submissions, committee);
        attempts = attempts.stream()
                .map(attempt -> attempt.judged(verdicts.get(attempt.match().trainer())))
                .toList();
        acknowledgement.recordStrikes(verdicts);
        acknowledgement.reviewStandings(relay.participants());
    }

    void select() {
        decision = SettlementDecision.of(this, this::ask, this::rules);
        isExtinct = Roles.eligible(settlement().nextOwners()).isEmpty();
    }

    void mineSettlementBlock() {
        append(new SettlementBlock(
                number,
                indexOf(drawMiner()),
                relay.parameters().testingCases(),
                trainedModels(),
                attempts.stream().map(Attempt::voteCount).toList(),
                settlement().models(),
                decision.payments()));
    }

    void settle() {
        pay(decision.payments());
        decision.money().stream().filter(decided -> decided.levied() > 0).forEach(this::levy);
        relay.lineage().grow(settlement().models());
    }

    private void levy(Money decided) {
        var levies = new Movements(relay.participants().size());
        relay.participants().forEach(participant -> {
            var coins = participant.coins() * decided.levied();
            levies.note(Reason.LEVY, participant.index(), coins, 1, List.of(decided));
        });
        pay(levies);
    }

    void close() {
        relay.ledger().checkConservation();
        RoundUtility.note(this);
        relay.complete(this);
    }

    private void ask(PolicyPoint point, List<? extends Question> questions) {
        relay.policies().ask(point, questions);
        asked.computeIfAbsent(point, first -> new ArrayList<>()).addAll(questions);
    }

    /** Those to be asked, if they have anything to say to such questions. */
    private Optional<Policies> rules(Class<? extends Question> kind) {
        return relay.policies().canAnswer(PolicyPoint.of(kind), kind) ? Optional.of(this::ask) : Optional.empty();
    }

    /** A miner, drawn; nobody if everyone else is excluded. */
    private Optional<Participant> drawMiner() {
        return roles.miners().isEmpty()
                ? Optional.empty()
                : Optional.of(relay.luck().whoMines(number, blocks.size(), roles.miners(), Participant::index));
    }

    private static OptionalInt indexOf(Optional<Participant> miner) {
        return miner.map(drawn -> OptionalInt.of(drawn.index())).orElseGet(OptionalInt::empty);
    }

    private void append(Block block) {
        blocks.add(block);
        block.miner().ifPresent(miner -> {
            var reward = new Movements(1);
            var questions = rewards.questions(block.rewardKinds());
            reward.note(Reason.BLOCK_REWARD, miner, block.reward(rewards.mining()), 1, questions);
            pay(reward);
        });
    }

    private void pay(Movements due) {
        relay.ledger().post(due);
        paid.add(due);
    }

    private static List<Contribution> delivered(List<Attempt> attempts) {
        return attempts.stream()
                .<Contribution>mapMulti(
                        (attempt, next) -> attempt.contribution().ifPresent(next))
                .toList();
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

    /** What the reward rules pay; before they are asked, nothing. */
    public Rewards rewards() {
        return rewards;
    }

    /** All questions that have been answered at a point so far, in the order in which they came up. */
    public List<Question> asked(PolicyPoint point) {
        return Collections.unmodifiableList(asked.getOrDefault(point, List.of()));
    }

    /** Those of a kind. */
    public <T extends Question> List<T> asked(Class<T> kind) {
        return asked(PolicyPoint.of(kind)).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** Trainers with their owners, in the order of matching. */
    public List<Match> matches() {
        return Collections.unmodifiableList(matches);
    }

    /** What came of each match, in the order of matching, copies last; with the majority's verdict once it has voted. */
    public List<Attempt> attempts() {
        return Collections.unmodifiableList(attempts);
    }

    /** What was delivered, in the order of matching, copies last. */
    public List<Contribution> contributions() {
        return contributions;
    }

    /** How it ends; before that is decided, nothing settled and the owners as they are. */
    public Settlement settlement() {
        return decision.settlement();
    }

    /** What came of the matches, by trainer. */
    Map<Participant, Attempt> attemptsByTrainer() {
        var byTrainer = new LinkedHashMap<Participant, Attempt>();
        attempts.forEach(attempt -> byTrainer.put(attempt.match().trainer(), attempt));
        return byTrainer;
    }

    /** Those who voted on an attempt as the verdict went. */
    List<Participant> agreeing(Attempt attempt) {
        return committee.agreeing(number, attempt.match().trainer(), attempt.verdict(), relay.luck());
    }

    /** Those who re-test and vote; before they are drawn, nobody. */
    public List<Participant> committee() {
        return committee.members();
    }

    /** What becomes of deposits, in the order of matching; before that is decided, nothing. */
    public List<Stakes> stakes() {
        return Collections.unmodifiableList(decision.stakes());
    }

    /** What miners have recorded, in order. */
    public List<Block> blocks() {
        return Collections.unmodifiableList(blocks);
    }

    /** Every movement of coins so far, in order. */
    public List<Movement> movements() {
        return paid.stream().flatMap(Movements::stream).toList();
    }

    /** Whether no owner is left for a next round: nothing is settled, or those who would own are excluded. */
    public boolean isExtinct() {
        return isExtinct;
    }
}

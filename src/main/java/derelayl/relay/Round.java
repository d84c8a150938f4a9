package derelayl.relay;

import derelayl.ledger.Block;
import derelayl.ledger.DepositBlock;
import derelayl.ledger.EncryptionBlock;
import derelayl.ledger.SettlementBlock;
import derelayl.ledger.TestingBlock;
import derelayl.lineage.RelayModel;
import derelayl.participant.Participant;
import derelayl.vocabulary.PolicyPoint;
import derelayl.vocabulary.Selection;
import java.util.List;

/** One round of a relay: what its phases have brought about so far. */
public final class Round {
    private final RelaySimulation relay;
    private final int number;
    private Roles roles;
    private PriceList prices;
    private Auction auction;
    private List<Match> matches = List.of();
    private List<Contribution> contributions = List.of();
    private List<Contribution> acknowledged = List.of();
    private Settlement settlement;

    Round(RelaySimulation relay, int number, List<Participant> owners) {
        this.relay = relay;
        this.number = number;
        roles = new Roles(owners, List.of(), List.of());
        settlement = Settlement.ofNone(matches, owners);
    }

    void assignRoles() {
        relay.ledger().openRound();
        prices = PriceList.ask(relay.policies(), number);
        roles = Roles.draw(roles.owners(), relay);
    }

    void collectBids() {
        auction = Auction.collect(number, roles, relay.parameters().trainersPerOwner(), relay.policies());
    }

    void matchTrainersWithOwners() {
        matches = auction.match(relay.streams().market());
    }

    void payDeposits() {
        Auction.payDeposits(matches, relay.ledger());
    }

    void mineDepositBlock() {
        var deposits = matches.stream().map(Match::deposit).toList();
        append(new DepositBlock(number, drawMiner().index(), deposits));
    }

    void train() {
        var training = new Training(number, relay.parameters(), relay.streams());
        contributions = training.train(matches, relay.policies());
    }

    void mineEncryptionBlock() {
        var miner = drawMiner();
        if (!contributions.isEmpty()) {
            miner.learnOf(number);
        }
        append(new EncryptionBlock(number, miner.index(), trainedModels()));
    }

    void mineTestingBlock() {
        var cases = relay.parameters().testingCases();
        append(new TestingBlock(number, drawMiner().index(), cases, trainedModels()));
    }

    void acknowledgeContributions() {
        acknowledged = Acknowledgement.of(number, contributions, relay.policies());
    }

    void mineSettlementBlock() {
        var cases = relay.parameters().testingCases();
        append(new SettlementBlock(number, drawMiner().index(), cases, trainedModels()));
    }

    void settle() {
        var selection = new Selection(
                number,
                roles.owners().size(),
                contributions.size(),
                acknowledged.size(),
                relay.parameters().settlementShare());
        relay.policies().ask(PolicyPoint.SELECTION, List.of(selection));
        settlement = selection.ownersStay()
                ? Settlement.ofNone(matches, roles.owners())
                : Settlement.ofBest(acknowledged, selection.settled(), matches);
        settlement.pay(prices.royalties(), relay.lineage(), relay.ledger());
    }

    void close() {
        relay.ledger().checkConservation();
        relay.complete(this);
    }

    private Participant drawMiner() {
        return relay.streams().market().one(roles.miners());
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

    /** Trainers with their owners, in the order of matching. */
    public List<Match> matches() {
        return matches;
    }

    /** What was delivered, in the order of matching. */
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

package derelayl.audit;

/**
 * What the blocks so far come to.
 *
 * @param genesis what the first one lays down
 * @param books who has how many coins
 * @param standings what is held against whom
 * @param descent what models descend from
 * @param findings what does not fit
 */
record Chain(Genesis genesis, Books books, Standings standings, Descent descent, Findings findings) {
    static Chain of(Genesis genesis, Findings findings) {
        var participants = genesis.participants();
        return new Chain(
                genesis,
                new Books(participants),
                new Standings(participants),
                new Descent(genesis.model(), participants),
                findings);
    }

    /** The participant in a cell. */
    int participant(Cells row, int cell) {
        return genesis.participant(row.table(), row.whole(cell));
    }

    /** Moves coins, and finds fault with movements, if the chain has them, that are not what the block moves. */
    void post(Flows flows, Fields block) {
        books.post(flows);
        compare(flows, block);
    }

    /** Finds fault with movements, if the chain has them, that are not what the block moves. */
    void compare(Flows flows, Fields block) {
        if (genesis.isFull()) {
            flows.compare(MovementRows.read(block, this), findings);
        }
    }
}

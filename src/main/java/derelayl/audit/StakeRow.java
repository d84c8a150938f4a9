package derelayl.audit;

import java.util.List;

/**
 * What becomes of what both sides of a match have put in.
 *
 * @param owner of what the owner has
 * @param trainer of what the trainer has
 * @param voters among whom what goes to voters is divided
 */
record StakeRow(Parts owner, Parts trainer, List<Integer> voters) {
    /** A trainer, three parts of each side, and a place in the lists of voters. */
    static final int CELLS = 8;

    /** How far parts may exceed the whole. */
    private static final double TOLERANCE = 1e-9;

    /** What becomes of what one side has put in. */
    record Parts(double refund, double compensation, double toVoters) {
        static Parts of(Cells row, int cell) {
            var parts = new Parts(row.part(cell), row.part(cell + 1), row.part(cell + 2));
            if (parts.burned() < -TOLERANCE) {
                throw new Unreadable("stakes: parts of participant %d come to more than 1", row.whole(0));
            }
            return parts;
        }

        double burned() {
            return 1 - refund - compensation - toVoters;
        }
    }

    /** What becomes of it where no rules were asked. */
    static StakeRow undecided(boolean settled) {
        var both = new Parts(settled ? 1 : 0, 0, 0);
        return new StakeRow(both, both, List.of());
    }

    static StakeRow of(Cells row, List<List<Integer>> voters) {
        var place = row.isNone(CELLS - 1) ? -1 : row.whole(CELLS - 1);
        if (!row.isNone(CELLS - 1) && (place < 0 || place >= voters.size())) {
            throw new Unreadable("stakes: there is no list %d of voters", place);
        }
        return new StakeRow(Parts.of(row, 1), Parts.of(row, 4), place < 0 ? List.of() : voters.get(place));
    }
}

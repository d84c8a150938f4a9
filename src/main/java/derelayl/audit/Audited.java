package derelayl.audit;

import java.util.List;

/**
 * What an audit has come to.
 *
 * @param blocks how many lines were read and could follow
 * @param rounds how many rounds are complete
 * @param participants how many there are; 0 if the first line could not be read
 * @param minted all coins ever minted
 * @param burned all coins ever burned
 * @param head the hash of the last line that was read
 * @param compared the files beside the chain that were held against it
 * @param findings the first things that do not fit
 * @param found how many there are of them in all
 */
public record Audited(
        long blocks,
        int rounds,
        int participants,
        double minted,
        double burned,
        String head,
        List<String> compared,
        List<Finding> findings,
        long found) {
    /** Whether everything follows. */
    public boolean fits() {
        return found == 0;
    }
}

package derelayl.measure;

import derelayl.participant.Participant;
import java.util.List;

/**
 * How far participants are behind the latest version that anyone knows.
 *
 * @param counts participants in each bin: 0 to 10 versions behind, more, and without any version
 * @param participants how many there are
 */
public record VersionLags(int[] counts, int participants) {
    /** How many bins there are. */
    public static final int BINS = 13;

    /** The bin of those who are further behind than 10 versions; before it come those who are 0, 1, … behind. */
    static final int OLDER = 11;
    /** The bin of those without any version. */
    static final int NONE = 12;

    /**
     * Counts participants.
     *
     * @param participants at least one
     */
    public static VersionLags of(List<Participant> participants) {
        var versions = new int[participants.size()];
        var latest = Participant.NO_VERSION;
        for (var i = 0; i < versions.length; i++) {
            versions[i] = participants.get(i).knownVersion();
            latest = Math.max(latest, versions[i]);
        }
        var counts = new int[BINS];
        for (var version : versions) {
            counts[bin(version, latest)]++;
        }
        return new VersionLags(counts, versions.length);
    }

    private static int bin(int version, int latest) {
        return version == Participant.NO_VERSION ? NONE : Math.min(latest - version, OLDER);
    }

    /** The share of participants in a bin, 0 to 1. */
    public double share(int bin) {
        return (double) counts[bin] / participants;
    }

    /** The percentage of participants in each bin. */
    public double[] percentages() {
        var percentages = new double[BINS];
        for (var bin = 0; bin < BINS; bin++) {
            percentages[bin] = 100.0 * counts[bin] / participants;
        }
        return percentages;
    }
}

package derelayl.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Numbers that were published, and how far those are from them that were played. */
public final class Compared {
    private static final int MOST = 5;

    private final PublishedNumbers published;
    private final List<Deviation> largest = new ArrayList<>();
    private int seen;

    Compared(PublishedNumbers published) {
        this.published = published;
    }

    void round(int number, double[] played) {
        var row = published.rows().get(number);
        if (row == null) {
            return;
        }
        seen += row.length;
        for (var i = 0; i < row.length; i++) {
            add(new Deviation(number, i, row[i], i < played.length ? played[i] : Double.NaN));
        }
    }

    private void add(Deviation deviation) {
        largest.add(deviation);
        largest.sort(Deviation.LARGEST_FIRST);
        if (largest.size() > MOST) {
            largest.remove(MOST);
        }
    }

    /** What they are. */
    public String what() {
        return published.what();
    }

    /** What each of a round's numbers is of: participants, or bins of version lags; counted from 0. */
    public String column() {
        return published.column();
    }

    /** How many of them there are. */
    public int number() {
        return published.number();
    }

    /** To which precision they are known: further apart, they are not the same. */
    public double resolution() {
        return published.resolution();
    }

    /** The largest deviations, five at most, the largest first. */
    public List<Deviation> largest() {
        return List.copyOf(largest);
    }

    /** Whether all are there, and the same. */
    public boolean fits() {
        return seen == number() && largest.get(0).size() <= resolution();
    }

    /** The rounds that were not played, if there are such. */
    public List<Integer> missing(int rounds) {
        return published.rows().tailMap(rounds + 1).entrySet().stream()
                .map(Map.Entry::getKey)
                .toList();
    }
}

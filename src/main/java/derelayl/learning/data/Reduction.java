package derelayl.learning.data;

/** Makes pictures smaller. */
final class Reduction {
    private Reduction() {}

    /**
     * The mean of each block of so many by so many points.
     *
     * @throws DataException if the cases are no square pictures, or of a side that blocks do not fill
     */
    static DataSet of(String name, DataSet data, int block) {
        var side = (int) Math.round(Math.sqrt(data.features()));
        if (side * side != data.features() || side % block != 0) {
            throw new DataException("%s: %d numbers a case make no square picture of blocks of %d by %d"
                    .formatted(name, data.features(), block, block));
        }
        var smaller = side / block;
        var values = new float[data.size() * smaller * smaller];
        for (var picture = 0; picture < data.size(); picture++) {
            for (var y = 0; y < side; y++) {
                for (var x = 0; x < side; x++) {
                    values[(picture * smaller + y / block) * smaller + x / block] +=
                            data.values()[picture * data.features() + y * side + x] / (block * block);
                }
            }
        }
        return new DataSet(smaller * smaller, data.classes(), values, data.labels());
    }
}

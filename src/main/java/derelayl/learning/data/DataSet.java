package derelayl.learning.data;

/**
 * Cases to learn from: numbers, and the class that they belong to.
 *
 * @param features how many numbers a case has, at least 1
 * @param classes how many classes there are, at least 2
 * @param values all numbers, case after case, scaled so that none is beyond -1 or 1
 * @param labels the class of each case, from 0 to below {@code classes}
 */
record DataSet(int features, int classes, float[] values, int[] labels) {
    /** How many cases there are. */
    int size() {
        return labels.length;
    }

    /** The same, with numbers of any size scaled by the largest. */
    static DataSet scaled(int features, float[] values, int[] labels) {
        var largest = 0f;
        for (var value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        if (largest > 0) {
            for (var i = 0; i < values.length; i++) {
                values[i] /= largest;
            }
        }
        var classes = 0;
        for (var label : labels) {
            classes = Math.max(classes, label + 1);
        }
        return new DataSet(features, classes, values, labels);
    }
}

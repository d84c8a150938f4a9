package derelayl.learning.data;

import java.util.BitSet;

/**
 * Multinomial logistic regression, trained by stochastic gradient descent on one case after the other: the weights of a
 * class go down by rate · (p - y) · x, where p is the chance that the model gives the class, and y is 1 for the right one.
 * Sums go over the inputs in their order.
 *
 * @param data what to learn from
 */
record SoftmaxRegression(DataSet data) {
    private static final int ABREAST = 5;

    /** How many weights a model has: for each input those of all classes, and last those of a constant. */
    int size() {
        return (data.features() + 1) * data.classes();
    }

    /**
     * Trains on some cases in this order.
     *
     * @param weights change
     * @param shift of all labels, for a model that is to learn what is wrong
     */
    void train(float[] weights, int[] cases, double rate, int shift) {
        var scores = new float[data.classes()];
        for (var index : cases) {
            score(weights, index, scores);
            probabilities(scores);
            scores[(data.labels()[index] + shift) % data.classes()] -= 1;
            descend(weights, index, scores, (float) rate);
        }
    }

    private void descend(float[] weights, int index, float[] gradient, float rate) {
        var classes = data.classes();
        var values = data.values();
        var first = index * data.features();
        for (var feature = 0; feature < data.features(); feature++) {
            var value = values[first + feature];
            if (value != 0) {
                var step = rate * value;
                var at = feature * classes;
                for (var i = 0; i < classes; i++) {
                    weights[at + i] -= step * gradient[i];
                }
            }
        }
        var constant = data.features() * classes;
        for (var i = 0; i < classes; i++) {
            weights[constant + i] -= rate * gradient[i];
        }
    }

    /** How strongly each class is suggested, before that becomes a chance. */
    void score(float[] weights, int index, float[] scores) {
        var label = 0;
        for (; label + ABREAST <= data.classes(); label += ABREAST) {
            scoreFive(weights, index, label, scores);
        }
        for (; label < data.classes(); label++) {
            scoreOne(weights, index, label, scores);
        }
    }

    /** Five classes side by side keep the processor busy: a sum alone must wait for each of its terms. */
    private void scoreFive(float[] weights, int index, int label, float[] scores) {
        var classes = data.classes();
        var features = data.features();
        var values = data.values();
        var first = index * features;
        var at = features * classes + label;
        var a = weights[at];
        var b = weights[at + 1];
        var c = weights[at + 2];
        var d = weights[at + 3];
        var e = weights[at + 4];
        at = label;
        for (var feature = 0; feature < features; feature++) {
            var value = values[first + feature];
            a += value * weights[at];
            b += value * weights[at + 1];
            c += value * weights[at + 2];
            d += value * weights[at + 3];
            e += value * weights[at + 4];
            at += classes;
        }
        scores[label] = a;
        scores[label + 1] = b;
        scores[label + 2] = c;
        scores[label + 3] = d;
        scores[label + 4] = e;
    }

    private void scoreOne(float[] weights, int index, int label, float[] scores) {
        var features = data.features();
        var first = index * features;
        var score = weights[features * data.classes() + label];
        for (var feature = 0; feature < features; feature++) {
            score += data.values()[first + feature] * weights[feature * data.classes() + label];
        }
        scores[label] = score;
    }

    /** Makes chances of scores. */
    static void probabilities(float[] scores) {
        var largest = Float.NEGATIVE_INFINITY;
        for (var score : scores) {
            largest = Math.max(largest, score);
        }
        var sum = 0.0;
        for (var i = 0; i < scores.length; i++) {
            var power = StrictMath.exp(scores[i] - largest);
            scores[i] = (float) power;
            sum += power;
        }
        for (var i = 0; i < scores.length; i++) {
            scores[i] = (float) (scores[i] / sum);
        }
    }

    /** Which of some cases a model gets right, by their places in the list; of equal scores the first counts. */
    BitSet right(float[] weights, int[] cases) {
        var right = new BitSet(cases.length);
        var scores = new float[data.classes()];
        for (var i = 0; i < cases.length; i++) {
            score(weights, cases[i], scores);
            var best = 0;
            for (var j = 1; j < scores.length; j++) {
                best = scores[j] > scores[best] ? j : best;
            }
            right.set(i, best == data.labels()[cases[i]]);
        }
        return right;
    }
}

package derelayl.learning.data;

import derelayl.random.Draws;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who holds which cases; every case is in one part.
 *
 * @param holdOut says the truth
 * @param pool is drawn from to test
 * @param shards of the participants, by index; none is empty
 */
record Parts(int[] holdOut, int[] pool, List<int[]> shards) {
    /**
     * Divides all cases.
     *
     * @param participants how many there are, no more than are left for shards
     */
    static Parts draw(DataParameters parameters, int participants, Draws luck) {
        var data = parameters.source().data();
        var all = new ArrayList<>(IntStream.range(0, data.size()).boxed().toList());
        luck.shuffle(all);
        var tested = parameters.holdOut() + parameters.pool();
        var rest = all.subList(tested, all.size());
        var shards = switch (parameters.division()) {
            case IID -> evenly(rest, participants);
            case DIRICHLET -> byClass(rest, data, participants, parameters.concentration(), luck);
        };
        return new Parts(
                array(all.subList(0, parameters.holdOut())),
                array(all.subList(parameters.holdOut(), tested)),
                shards.stream().map(Parts::array).toList());
    }

    private static int[] array(List<Integer> cases) {
        return cases.stream().mapToInt(Integer::intValue).toArray();
    }

    private static List<List<Integer>> empty(int participants) {
        var shards = new ArrayList<List<Integer>>();
        for (var i = 0; i < participants; i++) {
            shards.add(new ArrayList<>());
        }
        return shards;
    }

    private static List<List<Integer>> evenly(List<Integer> cases, int participants) {
        var shards = empty(participants);
        for (var i = 0; i < cases.size(); i++) {
            shards.get(i % participants).add(cases.get(i));
        }
        return shards;
    }

    /** Of each class, everybody gets a part; who would have nothing gets a case of whoever has most. */
    private static List<List<Integer>> byClass(
            List<Integer> cases, DataSet data, int participants, double concentration, Draws luck) {
        var shards = empty(participants);
        for (var label = 0; label < data.classes(); label++) {
            var of = label;
            var some =
                    cases.stream().filter(index -> data.labels()[index] == of).toList();
            var parts = Dirichlet.draw(participants, concentration, luck);
            var sum = 0.0;
            var from = 0;
            for (var i = 0; i < participants; i++) {
                sum += parts[i];
                var rounded = i == participants - 1 ? some.size() : (int) Math.floor(sum * some.size() + 0.5);
                var to = Math.max(from, Math.min(rounded, some.size()));
                shards.get(i).addAll(some.subList(from, to));
                from = to;
            }
        }
        for (var shard : shards) {
            if (shard.isEmpty()) {
                var largest =
                        shards.stream().max(Comparator.comparingInt(List::size)).orElseThrow();
                shard.add(largest.remove(largest.size() - 1));
            }
        }
        return shards;
    }

    /** How many cases each participant holds. */
    int[] sizes() {
        return shards.stream().mapToInt(shard -> shard.length).toArray();
    }
}

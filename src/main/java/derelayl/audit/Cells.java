package derelayl.audit;

import java.util.List;

/**
 * A row of a table.
 *
 * @param table its name
 * @param values from left to right
 */
record Cells(String table, List<?> values) {
    private static final double MOST_COUNTED = 1L << 53;

    static List<Cells> of(String table, List<?> rows, int cells) {
        return rows.stream()
                .map(row -> {
                    var values = Fields.cast(table, row, List.class);
                    if (values.size() != cells) {
                        throw new Unreadable("%s: a row has %d cells, and not %d", table, values.size(), cells);
                    }
                    return new Cells(table, (List<?>) values);
                })
                .toList();
    }

    String text(int cell) {
        return Fields.cast(table, values.get(cell), String.class);
    }

    boolean truth(int cell) {
        return Fields.cast(table, values.get(cell), Boolean.class);
    }

    boolean isNone(int cell) {
        return values.get(cell) == Json.NONE;
    }

    /** A part of a whole, from 0 to 1. */
    double part(int cell) {
        var part = number(cell);
        if (!(part >= 0 && part <= 1)) {
            throw new Unreadable("%s: %s is no part from 0 to 1", table, part);
        }
        return part;
    }

    double number(int cell) {
        return Fields.cast(table, values.get(cell), Double.class);
    }

    int whole(int cell) {
        return Fields.whole(table, number(cell));
    }

    /** How many, which may be more than fit into an {@code int}. */
    long count(int cell) {
        var count = number(cell);
        if (!(count >= 0 && count <= MOST_COUNTED && count == Math.rint(count))) {
            throw new Unreadable("%s: %s cannot be counted", table, count);
        }
        return (long) count;
    }

    /** Coins, which are never negative. */
    double coins(int cell) {
        var coins = number(cell);
        if (!(coins >= 0 && coins < Double.POSITIVE_INFINITY)) {
            throw new Unreadable("%s: %s coins cannot be", table, coins);
        }
        return coins;
    }

    List<Cells> rows(int cell, int cells) {
        return of(table, Fields.cast(table, values.get(cell), List.class), cells);
    }
}

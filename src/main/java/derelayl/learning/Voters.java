package derelayl.learning;

import java.util.stream.IntStream;

/** Members of a committee whom nothing tells apart but their index. */
public interface Voters {
    /** The name of what all of them are inclined to. */
    String disposition();

    /** Whether all of them are allies of the contributor; otherwise none is. */
    boolean allied();

    /** How many they are, at least 1. */
    int number();

    /** Who they are, by participant index. */
    IntStream members();
}

package derelayl.equilibrium;

import derelayl.statistics.Interval;

/**
 * Whether it is worth being honest rather than something that does without the relay's models.
 *
 * @param instead of what: a few words
 * @param runs in which that was tried by one, each beside the same with everybody honest
 * @param advantage of honesty, as a share of what the honest earn on average, with its interval
 * @param share of participants for whom honesty came to at least as much, with its interval
 */
public record Rationality(
        String instead, int runs, double advantage, Interval interval, double share, Interval shareInterval) {}

/**
 * Statistics of numbers, wherever they come from: samples, intervals, tests. Knows nothing of relays. The only package
 * that knows Apache Commons Statistics.
 */
package derelayl.statistics;

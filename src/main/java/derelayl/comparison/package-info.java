/** Alternatives compared by playing both with the same seeds: how much an outcome differs, and how certain that is. */
package derelayl.comparison;

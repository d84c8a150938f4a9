/** Relays in files: kept between two rounds, and brought back to go on to the same numbers. */
package derelayl.checkpoint;

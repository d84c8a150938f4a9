/** What the participants make of each other: re-tests, votes, strikes and exclusion. */
package derelayl.acknowledgement;

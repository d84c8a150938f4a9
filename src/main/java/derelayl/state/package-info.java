/** What observers of a run must know to go on in another process: plain numbers and texts, written and read back. */
package derelayl.state;

/** What is kept of a run: its folder, the tables and documents in it, and its manifest. */
package derelayl.record;

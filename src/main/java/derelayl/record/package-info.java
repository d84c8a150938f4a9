/** What is kept of a run: its folder and the tables in it. */
package derelayl.record;

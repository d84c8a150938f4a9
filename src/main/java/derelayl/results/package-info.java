/** What a run leaves in its folder, whoever plays it: the command line, or the console. */
package derelayl.results;

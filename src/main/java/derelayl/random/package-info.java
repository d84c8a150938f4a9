/** Luck: every draw of a run, named by what it decides. The only place where random numbers are made. */
package derelayl.random;

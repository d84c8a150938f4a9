/**
 * The console: a relay to watch while it runs, to look inside, and to change the rules of. The only package that knows
 * windows.
 */
package derelayl.gui;

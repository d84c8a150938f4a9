/** What can be typed, and what comes back: exit codes, messages, paths. */
package derelayl.command;

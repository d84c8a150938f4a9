/**
 * The published run, played again: how far its numbers are from those of the published program and of both published
 * figures, which are shipped with this program.
 */
package derelayl.replay;

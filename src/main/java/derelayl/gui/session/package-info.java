/**
 * What a console is about, without any window: the scenario and the rules as the user has chosen and changed them, and
 * the relay that is played. Whoever shows it listens to it.
 */
package derelayl.gui.session;

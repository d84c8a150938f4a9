/**
 * MASON's console with what is added to it: the tab of the model, the tab of the rules, and the windows beside it. They
 * show a session, and change it when the user asks.
 */
package derelayl.gui.console;

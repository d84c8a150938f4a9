package derelayl.gui;

import javax.swing.JComponent;

/**
 * Part of an inspector.
 *
 * @param component what is seen
 * @param update brings it up to date; on the event thread, while the relay stands still
 */
record View(JComponent component, Runnable update) {}

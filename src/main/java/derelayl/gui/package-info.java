/**
 * The console: a relay to watch while it runs, to look inside, and to change the rules of. The only package that knows
 * windows.
 *
 * <p>{@link derelayl.gui.RelaySimulationWithUI} is what MASON starts. Its rooms, from the ground up: {@code history}
 * keeps what is shown of past rounds and {@code style} how it looks; {@code chart} and {@code inspector} show it as
 * charts and as properties; {@code portrayal} draws participants, lineage and chain; {@code session} holds what is
 * played and what was changed, without a window; {@code console} is MASON's console with the tabs, menus and windows
 * that show a session. A room knows those below it, never one above.
 */
package derelayl.gui;

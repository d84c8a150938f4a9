/**
 * The portrayals that fill a display each: participants with their matches, the lineage, the chain. What they draw can
 * be selected, which opens its inspector.
 */
package derelayl.gui.portrayal;

/**
 * What MASON's inspectors show of a relay, a participant, a model or a block. A property is a line that MASON can also
 * chart; what needs more room than a line is a panel.
 */
package derelayl.gui.inspector;

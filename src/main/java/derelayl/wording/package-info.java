/** How messages are put. */
package derelayl.wording;

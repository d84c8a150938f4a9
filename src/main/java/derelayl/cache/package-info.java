/** What one start of the program leaves behind for the next; it may be deleted at any time. */
package derelayl.cache;

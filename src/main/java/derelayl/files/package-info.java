/** How files are written, and read as a whole. */
package derelayl.files;

/** How files are written. */
package derelayl.files;

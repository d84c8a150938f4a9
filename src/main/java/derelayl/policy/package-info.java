/** Rule files: reading, compiling and asking them. The only package that knows Drools. */
package derelayl.policy;

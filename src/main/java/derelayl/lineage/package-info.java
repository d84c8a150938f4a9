/** Models, what each descends from, and what that descent earns their owners. */
package derelayl.lineage;

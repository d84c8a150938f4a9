/** Why a round went as it did: which rule decided what, from which facts. */
package derelayl.explain;

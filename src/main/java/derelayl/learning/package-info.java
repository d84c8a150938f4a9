/** What models can do: what training makes of them, what trainers claim, and what re-tests show. */
package derelayl.learning;

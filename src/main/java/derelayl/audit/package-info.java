/**
 * Audits a chain: {@link derelayl.audit.Audit} works out from its lines alone what every participant has, owns and
 * earns, and says what does not follow. It shares nothing with the simulation, and would be no proof if it did;
 * {@code docs/CHAIN.md} is all that the two have in common.
 */
package derelayl.audit;

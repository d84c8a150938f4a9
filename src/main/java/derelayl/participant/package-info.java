/** The agents: what a participant has, and what it brings to each phase of a round. */
package derelayl.participant;

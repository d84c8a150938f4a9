/** What comes between a scenario's description and its relay: rules are read and checked. */
package derelayl.staging;

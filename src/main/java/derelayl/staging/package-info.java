/** What comes between a scenario's description and its relay: rules are read, checked and compiled. */
package derelayl.staging;

/** Scenarios: what a run is to be, read from properties files. The only package that knows Commons Configuration. */
package derelayl.scenario;

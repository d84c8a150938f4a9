/**
 * Scenarios: what a run is to be, read from properties files. {@link derelayl.scenario.Keys} declares every key there
 * is; {@link derelayl.scenario.ScenarioReader} makes a {@link derelayl.scenario.Scenario} of them. The only package that
 * knows Commons Configuration.
 */
package derelayl.scenario;

/**
 * Many runs. A {@link derelayl.experiment.Plan} says what varies; an {@link derelayl.experiment.Engine} plays
 * {@link derelayl.experiment.PlannedRun planned runs}, each giving a {@link derelayl.experiment.RunResult}; a
 * {@link derelayl.experiment.SweepFolder} is what is kept of them.
 */
package derelayl.experiment;

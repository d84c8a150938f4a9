/** Which points an experiment is made at: grids, Latin hypercubes, Sobol' points, tables of one's own. */
package derelayl.experiment.design;

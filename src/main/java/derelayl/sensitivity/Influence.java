package derelayl.sensitivity;

/**
 * What screening says of a factor and an outcome, by the names of SALib; in units of the outcome, for the whole range of
 * the factor.
 *
 * @param mu the mean effect; opposite effects cancel
 * @param muStar the mean of the sizes of the effects; luck makes it a little larger than it is
 * @param sigma the standard deviation of the effects between trajectories: large if the factor acts together with others,
 *     or not in proportion
 * @param muStarConf half the width of a 95 % interval of muStar
 * @param effects how many effects that is known from: at most one for each trajectory and seed
 */
public record Influence(double mu, double muStar, double sigma, double muStarConf, int effects) {}

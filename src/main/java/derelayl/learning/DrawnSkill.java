package derelayl.learning;

/**
 * The skill of a model that exists as a number only.
 *
 * @param performance the sum of the gains along its lineage; 0 for the genesis model
 */
public record DrawnSkill(double performance) implements Skill {}

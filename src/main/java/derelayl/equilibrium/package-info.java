/**
 * Whether honesty is worth it: what somebody gains by deviating, alone or together with others, while all the rest are
 * honest.
 */
package derelayl.equilibrium;

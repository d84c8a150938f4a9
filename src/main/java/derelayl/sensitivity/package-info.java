/** Which keys of a scenario matter for what comes out: screening by elementary effects. */
package derelayl.sensitivity;

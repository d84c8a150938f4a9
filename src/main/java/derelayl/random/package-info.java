/** Luck: seeded streams that draw as the published program does. The only place where random numbers are made. */
package derelayl.random;

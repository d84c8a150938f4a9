/** What participants could have learned without the relay, from the same data. */
package derelayl.baseline;

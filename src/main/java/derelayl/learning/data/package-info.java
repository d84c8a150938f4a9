/** Learning from real data: what participants hold, how they train, and how models are tested. */
package derelayl.learning.data;

/**
 * The chain of a run, {@code chain.jsonl.gz}: every block in a line, with the hash of the line before. {@code
 * docs/CHAIN.md} describes the format; {@link derelayl.chain.ChainWriter} writes it.
 */
package derelayl.chain;

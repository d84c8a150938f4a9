/**
 * What rule files may see and say: the questions that the protocol asks, with getters for their circumstances and
 * verbs to answer them, and the words that both sides use. Everything public here is known to people who write rules.
 */
package derelayl.vocabulary;

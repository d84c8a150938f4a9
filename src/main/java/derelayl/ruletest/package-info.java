/** Tests of rule files that are data: given these facts, the rules decide this. */
package derelayl.ruletest;

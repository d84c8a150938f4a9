/** Runs played on an Apache Spark cluster; built with the profile {@code spark}, and no part of the program otherwise. */
package derelayl.spark;

/** Web pages in one file that needs nothing else. */
package derelayl.report.page;

package derelayl.report.sweep;

import static derelayl.report.page.Html.text;

import java.util.Map;

/** What a report says at its end: what has failed, what the sweep was made of, and how to do it again. */
final class Appendix {
    private static final int MOST_FAILURES = 100;
    private static final int LONGEST_MESSAGE = 1000;
    private static final int LONGEST_FILE = 60_000;
    private static final int LONGEST_OF_ALL = 600_000;

    private Appendix() {}

    /** The failures, with the commands that show each alone; empty if there are none. */
    static String failures(Findings findings) {
        var failures = findings.failures();
        if (failures.isEmpty()) {
            return "";
        }
        var section = new StringBuilder(
                "<h2>Failures</h2>\n<p>%s. The others went on; the command, typed in the sweep’s folder, shows one alone.</p>\n"
                        .formatted(
                                findings.progress().failed() == 1
                                        ? "One run failed"
                                        : findings.progress().failed() + " runs failed"));
        section.append("<ul class=\"failures\">\n");
        failures.stream()
                .limit(MOST_FAILURES)
                .forEach(failure -> section.append("<li>Run %s: %s\n<pre>%s</pre></li>\n"
                        .formatted(
                                text(failure.run(), LONGEST_MESSAGE),
                                text(failure.message(), LONGEST_MESSAGE),
                                text(failure.command(), LONGEST_MESSAGE))));
        section.append("</ul>\n");
        if (findings.progress().failed() > MOST_FAILURES) {
            section.append("<p class=\"note\">These are the first %d; <code>failures.csv</code> has all.</p>\n"
                    .formatted(MOST_FAILURES));
        }
        return section.toString();
    }

    /** The effective plan, the rules and the checksums. */
    static String inputs(Findings findings) {
        var section = new StringBuilder("<h2>What was run</h2>\n<h3>The plan in effect</h3>\n<pre>%s</pre>\n"
                .formatted(text(findings.plan(), LONGEST_FILE)));
        section.append("<h3>Scenario and rules</h3>\n");
        for (var file : findings.files().entrySet()) {
            section.append(file(file, section.length() < LONGEST_OF_ALL));
        }
        section.append(
                "<h3>Checksums</h3>\n<p>SHA-256 of what decides the results.</p>\n<table class=\"checksums\"><tbody>\n");
        findings.checksums()
                .forEach((what, checksum) ->
                        section.append("<tr><th scope=\"row\">%s</th><td><code>%s</code></td></tr>\n"
                                .formatted(text(what, LONGEST_MESSAGE), text(checksum, LONGEST_MESSAGE))));
        return section.append("</tbody></table>\n").toString();
    }

    private static String file(Map.Entry<String, String> file, boolean isRoom) {
        return "<details><summary>%s</summary>\n<pre>%s</pre></details>\n"
                .formatted(
                        text(file.getKey(), LONGEST_MESSAGE),
                        isRoom ? text(file.getValue(), LONGEST_FILE) : "The file is in the sweep's folder.");
    }

    /** How to do it again. */
    static String again(Findings findings) {
        return "<h2>Do it again</h2>\n<p>In the sweep’s folder. The same plan, rules and program give the same numbers, on any machine.</p>\n<pre>%s</pre>\n"
                .formatted(text(String.join("\n", findings.again()), LONGEST_FILE));
    }
}

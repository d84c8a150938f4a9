package derelayl.report.sweep;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class Look {
    @Test
    void look() throws Exception {
        var out = Files.createDirectories(Path.of("target/look"));
        for (var findings : List.of(SampleFindings.lines(), SampleFindings.plane(), SampleFindings.scattered())) {
            var started = System.nanoTime();
            SweepReporter.writePage(findings, out.resolve(findings.question().length() + ".html"));
            System.out.println(findings.question() + " html " + (System.nanoTime() - started) / 1000000);
            for (var figure : SweepFigures.of(findings)) {
                var start = System.nanoTime();
                Files.write(out.resolve(figure.name() + ".pdf"), figure.figure().pdf(figure.name()));
                Files.write(out.resolve(figure.name() + ".png"), figure.figure().png());
                Files.writeString(
                        out.resolve(figure.name() + ".svg"), figure.figure().svg("f1"));
                System.out.println(
                        figure.name() + " " + figure.caption() + " " + (System.nanoTime() - start) / 1000000);
            }
        }
    }
}

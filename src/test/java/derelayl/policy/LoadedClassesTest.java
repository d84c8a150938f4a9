package derelayl.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import derelayl.scenario.Library;
import derelayl.vocabulary.PolicyPoint;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LoadedClassesTest {
    /** Whoever reads thousands of rule files must not run out of room for classes. */
    @Test
    void readingRulesAgainMakesNoClasses() throws Exception {
        var path = new Library(List.of(Path.of("")))
                .ruleFile(PolicyPoint.BIDDING, "equal-offers", Path.of(""))
                .orElseThrow();
        var file = new RuleFile(PolicyPoint.BIDDING, path, Files.readString(path));
        var classes = ManagementFactory.getClassLoadingMXBean();
        read(file, 3);
        var before = classes.getTotalLoadedClassCount();
        read(file, 200);
        assertEquals(before, classes.getTotalLoadedClassCount(), 20);
    }

    private static void read(RuleFile file, int times) {
        for (var i = 0; i < times; i++) {
            Rules.of(List.of(file), new TreeMap<>(), Trust.GUARDED);
        }
    }
}

package derelayl.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import derelayl.policy.Trust;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedRunTest {
    /** A shell takes the line apart into the same words, whatever is in them. */
    @ParameterizedTest
    @ValueSource(strings = {"sh", "bash"})
    void aShellReadsWhatIsMeant(String shell) throws IOException, InterruptedException {
        var words = List.of(
                "my folder/it's mine.properties",
                "setting.a=$HOME",
                "setting.b=`id`",
                "setting.c=\"x\" \\ y",
                "policy.reward=~/*.drl",
                "setting.d=!! & ; | < > ( ) # {a,b} ?",
                "setting.e=äöü",
                "setting.f=",
                "setting.g='");
        var run = new TypedRun(words.get(0), words.subList(1, words.size()), 7, Trust.TRUSTED);
        var process =
                new ProcessBuilder(shell, "-c", "derelayl() { printf '%s\\n' \"$@\"; }\n" + run.command()).start();
        var read = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor());

        var expected = new StringBuilder("run\n").append(words.get(0)).append('\n');
        words.subList(1, words.size())
                .forEach(word -> expected.append("-p\n").append(word).append('\n'));
        assertEquals(expected.append("--seed\n7\n--trust-rules\n").toString(), read);
    }
}

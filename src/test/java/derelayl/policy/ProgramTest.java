package derelayl.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramTest {
    @TempDir
    private Path code;

    private String original;

    @BeforeEach
    void writeCode() throws IOException {
        Files.createDirectories(code.resolve("policy"));
        Files.writeString(code.resolve("policy/Guard.class"), "refuses");
        Files.writeString(code.resolve("policy/Words.class"), "few");
        original = Program.fingerprint("17", code);
    }

    @Test
    void theSameProgramIsTheSame() throws IOException {
        assertEquals(original, Program.fingerprint("17", code));
        assertEquals(Program.fingerprint(), Program.fingerprint());
        assertTrue(Program.fingerprint().isPresent());
    }

    @Test
    void anotherJavaMakesADifference() throws IOException {
        assertNotEquals(original, Program.fingerprint("17.0.1", code));
    }

    @Test
    void anEditedClassMakesADifference() throws IOException {
        Files.writeString(code.resolve("policy/Guard.class"), "lets it");
        assertNotEquals(original, Program.fingerprint("17", code));
    }

    @Test
    void exchangedClassesMakeADifference() throws IOException {
        Files.writeString(code.resolve("policy/Guard.class"), "few");
        Files.writeString(code.resolve("policy/Words.class"), "refuses");
        assertNotEquals(original, Program.fingerprint("17", code));
    }

    @Test
    void anotherJarMakesADifference() throws IOException {
        var jar = Files.writeString(code.resolve("one.jar"), "one");
        var one = Program.fingerprint("17", jar);
        Files.writeString(jar, "two");
        assertNotEquals(one, Program.fingerprint("17", jar));
    }
}

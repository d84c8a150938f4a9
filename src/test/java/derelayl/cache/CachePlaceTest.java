package derelayl.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has other permissions")
class CachePlaceTest {
    private static final String KEY = new Digest().add("key").hexadecimal();

    @TempDir
    private Path home;

    private Path kept(Map<String, String> environment) throws IOException {
        CacheFolder.of(environment, home.toString()).keep(KEY, new byte[1]);
        try (var files = Files.walk(home)) {
            return home.relativize(
                    files.filter(Files::isRegularFile).findFirst().orElseThrow());
        }
    }

    private Store in(Path folder) {
        return CacheFolder.of(Map.of("DERELAYL_CACHE", folder.toString()), home.toString());
    }

    private Path folder(String name, String permissions) throws IOException {
        var folder = Files.createDirectories(home.resolve(name));
        return Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(permissions));
    }

    @Test
    void isAtHomeUnlessSomethingElseIsSaid() throws IOException {
        assertEquals(Path.of(".cache/derelayl", KEY + ".kept"), kept(Map.of()));
    }

    @Test
    void followsXdg() throws IOException {
        var environment = Map.of("XDG_CACHE_HOME", home.resolve("caches").toString());
        assertEquals(Path.of("caches/derelayl", KEY + ".kept"), kept(environment));
    }

    @Test
    void takesNoXdgFolderThatDependsOnWhereOneIs() throws IOException {
        assertEquals(Path.of(".cache/derelayl", KEY + ".kept"), kept(Map.of("XDG_CACHE_HOME", "caches")));
    }

    @Test
    void isWhereItIsWanted() throws IOException {
        var environment = Map.of("DERELAYL_CACHE", home.resolve("mine").toString(), "XDG_CACHE_HOME", "/elsewhere");
        assertEquals(Path.of("mine", KEY + ".kept"), kept(environment));
    }

    @Test
    void canBeSwitchedOff() {
        assertSame(Store.NONE, CacheFolder.of(Map.of("DERELAYL_CACHE", "off"), home.toString()));
        assertEquals(0, home.toFile().list().length);
    }

    @Test
    void doesNotExistWithoutAHome() {
        assertSame(Store.NONE, CacheFolder.of(Map.of(), "?"));
    }

    @Test
    void isForTheUserAlone() throws IOException {
        var file = home.resolve(kept(Map.of()));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rwxrwx---", "rwxrwxr-x", "rwx----w-", "rwxrwxrwx"})
    void isNotWhereOthersCanWrite(String permissions) throws IOException {
        var open = folder("open", permissions);
        assertSame(Store.NONE, in(open));
        assertSame(Store.NONE, in(Files.createSymbolicLink(home.resolve("link"), open)));
    }

    @Test
    void mayBeALinkToAFolderOfTheUsers() throws IOException {
        var mine = folder("mine", "rwxr-xr-x");
        var store = in(Files.createSymbolicLink(home.resolve("link"), mine));
        assertNotSame(Store.NONE, store);
        store.keep(KEY, new byte[1]);
        assertTrue(Files.exists(mine.resolve(KEY + ".kept")));
    }

    @Test
    void isNotSomebodyElses() throws IOException {
        assertSame(Store.NONE, in(foreign()));
    }

    private Path foreign() throws IOException {
        if (!System.getProperty("user.name").equals("root")) {
            return Path.of("/usr");
        }
        var names = home.getFileSystem().getUserPrincipalLookupService();
        return Files.setOwner(folder("foreign", "rwx------"), names.lookupPrincipalByName("nobody"));
    }

    @Test
    void isNotWhereNoFolderCanBe() throws IOException {
        var file = Files.createFile(home.resolve("file"));
        assertSame(Store.NONE, in(file));
        assertSame(Store.NONE, in(file.resolve("below")));
        assertSame(Store.NONE, CacheFolder.of(Map.of("DERELAYL_CACHE", "\0"), home.toString()));
    }

    @Test
    void aFolderThatCannotBeWrittenIsNoMistake() throws IOException {
        var store = in(folder("mine", "rwx------"));
        Files.delete(home.resolve("mine"));
        store.keep(KEY, new byte[1]);
        assertTrue(store.find(KEY).isEmpty());
    }
}

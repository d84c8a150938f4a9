package derelayl.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/** A folder that only its user can write to, so that what lies in it is the user's own. */
final class PrivateFolder {
    private static final Set<PosixFilePermission> FOR_OTHERS =
            Set.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private PrivateFolder() {}

    /** The folder behind all links, made if it is missing; empty if it cannot be, or if somebody else can write to it. */
    static Optional<Path> open(Path folder) {
        try {
            if (!Files.exists(folder)) {
                make(folder);
            }
            var real = folder.toRealPath();
            return Optional.of(real).filter(Files::isDirectory).filter(PrivateFolder::isPrivate);
        } catch (IOException unusable) {
            return Optional.empty();
        }
    }

    private static void make(Path folder) throws IOException {
        if (knowsPermissions(folder.getRoot())) {
            var mine = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
            Files.createDirectories(folder, mine);
        } else {
            Files.createDirectories(folder);
        }
    }

    private static boolean isPrivate(Path folder) {
        if (!knowsPermissions(folder)) {
            return true;
        }
        try {
            var attributes = Files.readAttributes(folder, PosixFileAttributes.class);
            var user = folder.getFileSystem()
                    .getUserPrincipalLookupService()
                    .lookupPrincipalByName(System.getProperty("user.name"));
            return attributes.owner().equals(user)
                    && attributes.permissions().stream().noneMatch(FOR_OTHERS::contains);
        } catch (IOException unknown) {
            return false;
        }
    }

    /** Windows does not, but there a user's own folders are private from the start. */
    private static boolean knowsPermissions(Path path) {
        return Files.getFileAttributeView(path, PosixFileAttributeView.class) != null;
    }
}

package derelayl.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/** Why a file cannot be read or written, in the words of messages. */
public final class WhyNot {
    private static final String NOT_THERE = "there is no such file";

    private WhyNot() {}

    /** Why a file cannot be read that should be there. */
    public static String read(String path) {
        try {
            return read(Path.of(path));
        } catch (InvalidPathException noFileCanBeCalledSo) {
            return NOT_THERE;
        }
    }

    /** Why a file cannot be read that should be there. */
    public static String read(Path file) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                return "this is a folder, where a file is needed";
            }
            return Files.isReadable(file) ? "this file cannot be read" : of(new AccessDeniedException(file.toString()));
        } catch (AccessDeniedException denied) {
            return of(denied);
        } catch (IOException notThere) {
            return NOT_THERE;
        }
    }

    /** What went wrong with a file. */
    public static String of(FileSystemException trouble) {
        if (trouble instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (trouble instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (trouble instanceof FileAlreadyExistsException) {
            return "this is a file, where a folder is needed";
        }
        return Optional.ofNullable(trouble.getReason())
                .orElse(trouble.getClass().getSimpleName());
    }
}

package io.venuecurator.file;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Says in plain words why the system would not read or write a file. */
final class IoProblem {

    private IoProblem() {}

    static VenuesFileException reading(Path file, IOException e) {
        if (e instanceof NoSuchFileException) {
            return new VenuesFileException(file, "does not exist", "check its path", e);
        }
        if (e instanceof AccessDeniedException) {
            return new VenuesFileException(
                    file, "may not be read by this user", "change its permissions", e);
        }
        return new VenuesFileException(
                file, "cannot be read (" + reason(e) + ")", "check the disk, then try again", e);
    }

    static VenuesFileException writing(Path file, IOException e) {
        if (e instanceof ClosedByInterruptException) {
            return new VenuesFileException(
                    file, "was not written because the task was stopped", "start it again", e);
        }
        return new VenuesFileException(
                file,
                "cannot be written (" + reason(e) + ") and is unchanged",
                "make sure that its folder has free space and may be written, then try again",
                e);
    }

    private static @Nullable String reason(IOException e) {
        return e instanceof FileSystemException system && system.getReason() != null
                ? system.getReason()
                : e.getClass().getSimpleName()
                        + (e.getMessage() == null ? "" : ": " + e.getMessage());
    }
}

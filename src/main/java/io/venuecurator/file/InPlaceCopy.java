package io.venuecurator.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;

/**
 * The way out where a place allows no atomic rename: overwrites the file where it stands, after a
 * backup of it is safe on the disk. A kill in the middle leaves an incomplete file with that backup
 * beside it, which the message on the next opening names.
 */
final class InPlaceCopy {

    private final Clock clock;

    /**
     * @param clock the time in the backup's name
     */
    InPlaceCopy(Clock clock) {
        this.clock = clock;
    }

    /**
     * Overwrites a file and puts it back if that fails.
     *
     * @throws IOException if it failed and the file is as it was
     * @throws VenuesFileException if it could not be put back either; names the backup
     */
    void copy(Path from, Location file) throws IOException, VenuesFileException {
        Path backup = new Backups(file.side()).keep(clock.instant());
        try {
            overwrite(from, file.real());
        } catch (IOException e) {
            try {
                overwrite(backup, file.real());
            } catch (IOException again) {
                e.addSuppressed(again);
                throw new VenuesFileException(
                        file.given(),
                        "was left incomplete when writing it failed",
                        "copy " + backup + " over it once the disk is in order",
                        e);
            }
            throw e;
        }
    }

    private static void overwrite(Path from, Path file) throws IOException {
        try (FileChannel source = FileChannel.open(from, StandardOpenOption.READ);
                FileChannel target = FileChannel.open(file, StandardOpenOption.WRITE)) {
            new Splice(List.of()).write(source, target);
            target.truncate(source.size());
            target.force(true);
        }
        if (Files.mismatch(from, file) >= 0) {
            throw new IOException("what was read back is not what was written");
        }
    }
}

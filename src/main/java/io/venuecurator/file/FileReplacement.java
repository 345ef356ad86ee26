package io.venuecurator.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Gives a file a new content as a whole: written to a temporary file in the same folder, forced to
 * the disk, read back and compared, then renamed over the old one. For the holder of the {@link
 * WriterLock}. After any failure before the rename the file is untouched and, once this is closed,
 * the temporary file gone.
 */
final class FileReplacement implements AutoCloseable {

    /** The rename; other than the usual one only in tests. */
    @FunctionalInterface
    interface Rename {

        /** Renames over an existing file in one step that cannot be seen half done. */
        Rename ATOMIC = (from, to) -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);

        void move(Path from, Path to) throws IOException;
    }

    /**
     * What was written.
     *
     * @param stamp of the new file
     * @param atomic whether it took place in one step
     */
    record Replaced(FileStamp stamp, boolean atomic) {}

    private final Location location;
    private final Path temporary;
    private final Fingerprint fingerprint;
    private final FileStamp stamp;

    private FileReplacement(
            Location location, Path temporary, Fingerprint fingerprint, FileStamp stamp) {
        this.location = location;
        this.temporary = temporary;
        this.fingerprint = fingerprint;
        this.stamp = stamp;
    }

    /**
     * Writes the new content beside the file and reads it back.
     *
     * @param content in terms of the old one
     * @throws IOException if that fails; nothing is left beside the file
     */
    static FileReplacement prepare(Location location, Splice content) throws IOException {
        SideFiles side = location.side();
        side.deleteTemporaries();
        Path temporary = side.newTemporary();
        boolean prepared = false;
        try {
            Fingerprint fingerprint = write(location.real(), content, temporary);
            FileReplacement replacement =
                    new FileReplacement(location, temporary, fingerprint, FileStamp.of(temporary));
            prepared = true;
            return replacement;
        } finally {
            if (!prepared) {
                SideFiles.discard(temporary);
            }
        }
    }

    /** The fingerprint of the new content. */
    Fingerprint fingerprint() {
        return fingerprint;
    }

    /** The stamp that the file has once it is replaced in one step: a rename keeps it. */
    FileStamp stamp() {
        return stamp;
    }

    /**
     * Replaces the file.
     *
     * @param known what the old one must still look like, since the change of another program wins
     * @param inPlace the way out where the place allows no atomic rename
     * @return none if the file was changed meanwhile, and so was left alone
     * @throws VenuesFileException if the file had to be copied in place and was left incomplete
     */
    Optional<Replaced> replace(FileStamp known, Rename rename, InPlaceCopy inPlace)
            throws IOException, VenuesFileException {
        Path file = location.real();
        if (!FileStamp.of(file).equals(known)) {
            return Optional.empty();
        }
        try {
            rename.move(temporary, file);
        } catch (AtomicMoveNotSupportedException e) {
            inPlace.copy(temporary, location);
            return Optional.of(new Replaced(FileStamp.of(file), false));
        }
        Durability.forceFolder(location.side().folder());
        return Optional.of(new Replaced(stamp, true));
    }

    private static Fingerprint write(Path file, Splice content, Path temporary) throws IOException {
        try (FileChannel old = FileChannel.open(file, StandardOpenOption.READ)) {
            try (FileChannel target =
                    FileChannel.open(
                            temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                Permissions.copy(file, temporary);
                content.write(old, target);
                target.force(true);
            }
            try (FileChannel written = FileChannel.open(temporary, StandardOpenOption.READ)) {
                return content.verify(old, written);
            }
        }
    }

    /** Removes the temporary file where it has not become the file. */
    @Override
    public void close() {
        SideFiles.discard(temporary);
    }
}

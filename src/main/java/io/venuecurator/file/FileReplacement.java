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
 * WriterLock}. After any failure before the rename the file is untouched and the temporary file
 * gone.
 */
final class FileReplacement {

    /** The rename; other than the usual one only in tests. */
    @FunctionalInterface
    interface Rename {

        /** Renames over an existing file in one step that cannot be seen half done. */
        Rename ATOMIC = (from, to) -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);

        void move(Path from, Path to) throws IOException;
    }

    private final Rename rename;
    private final InPlaceCopy inPlace;

    FileReplacement(Rename rename, InPlaceCopy inPlace) {
        this.rename = rename;
        this.inPlace = inPlace;
    }

    /**
     * What was written.
     *
     * @param stamp of the new file
     * @param fingerprint of the new content
     * @param atomic whether it took place in one step
     */
    record Replaced(FileStamp stamp, Fingerprint fingerprint, boolean atomic) {}

    /**
     * Replaces a file.
     *
     * @param content its new content, in terms of the old one
     * @param known what the old one must still look like, since the change of another program wins
     * @return none if the file was changed meanwhile, and so was left alone
     * @throws VenuesFileException if the file had to be copied in place and was left incomplete
     */
    Optional<Replaced> replace(Location location, Splice content, FileStamp known)
            throws IOException, VenuesFileException {
        Path file = location.real();
        SideFiles side = location.side();
        side.deleteTemporaries();
        Path temporary = side.newTemporary();
        try {
            Fingerprint fingerprint = write(file, content, temporary);
            FileStamp stamp = FileStamp.of(temporary);
            if (!FileStamp.of(file).equals(known)) {
                return Optional.empty();
            }
            try {
                rename.move(temporary, file);
            } catch (AtomicMoveNotSupportedException e) {
                inPlace.copy(temporary, location);
                return Optional.of(new Replaced(FileStamp.of(file), fingerprint, false));
            }
            Durability.forceFolder(side.folder());
            return Optional.of(new Replaced(stamp, fingerprint, true));
        } finally {
            SideFiles.discard(temporary);
        }
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
}

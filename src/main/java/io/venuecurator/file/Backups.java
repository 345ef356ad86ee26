package io.venuecurator.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Copies of a venues file from before a session's first write. A backup is never overwritten. The
 * newest five are kept, and the largest however old it is, so that a file that was emptied by
 * accident cannot push out the last good copy.
 */
final class Backups {

    private static final int KEPT = 5;
    private final SideFiles side;

    Backups(SideFiles side) {
        this.side = side;
    }

    /** The latest backup, none if there is none or the folder cannot be read. */
    Optional<Path> newest() {
        try {
            List<Path> all = side.backups();
            return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Makes sure that a copy of the file as it stands now is on the disk; an equal one that is
     * there already does.
     */
    Path keep(Instant now) throws IOException {
        Optional<Path> newest = newest();
        if (newest.isPresent() && Files.mismatch(newest.get(), side.file()) < 0) {
            return newest.get();
        }
        Path temporary = side.newTemporary();
        Path backup = side.newBackup(now);
        try {
            Files.copy(side.file(), temporary, StandardCopyOption.COPY_ATTRIBUTES);
            Durability.force(temporary);
            Files.move(temporary, backup);
        } finally {
            SideFiles.discard(temporary);
        }
        Durability.forceFolder(side.folder());
        prune();
        return backup;
    }

    private void prune() throws IOException {
        List<Path> surplus = new ArrayList<>(side.backups());
        Path largest = surplus.getFirst();
        for (Path backup : surplus) {
            largest = Files.size(backup) >= Files.size(largest) ? backup : largest;
        }
        surplus.subList(Math.max(0, surplus.size() - KEPT), surplus.size()).clear();
        surplus.remove(largest);
        for (Path backup : surplus) {
            SideFiles.discard(backup);
        }
    }
}

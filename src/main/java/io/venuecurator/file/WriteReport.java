package io.venuecurator.file;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a write did.
 *
 * @param applied the changes that stand in the file now, on the disk and read back; those that
 *     stood there already are among them
 * @param conflicts the changes that were left out, each with its reason
 * @param backup the copy of the file that was made before this write; {@code null} if none was
 *     needed
 * @param atomic whether no moment of the write could have left a half-written file; {@code false}
 *     where the place allows no atomic rename
 * @param overOthers whether another program had changed the file since its last state that was
 *     known here; the write went on top of that
 * @param savedAt when the write was confirmed
 * @param bytes the size of the file afterwards
 */
public record WriteReport(
        List<VenueChange> applied,
        List<Conflict> conflicts,
        @Nullable Path backup,
        boolean atomic,
        boolean overOthers,
        Instant savedAt,
        long bytes) {

    /** Copies the lists. */
    public WriteReport {
        applied = List.copyOf(applied);
        conflicts = List.copyOf(conflicts);
    }
}

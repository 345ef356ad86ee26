package io.venuecurator.service;

import io.venuecurator.exchange.JsonExport;
import io.venuecurator.file.VenuesFile;
import io.venuecurator.file.VenuesFileException;
import io.venuecurator.ledger.Ledger;
import io.venuecurator.ledger.VenueReviewCounts;
import io.venuecurator.venue.VenueRow;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes venues of the open file to another file. Never touches the venues file itself. */
public final class VenueExport {

    private final VenuesFile file;
    private final Ledger ledger;

    VenueExport(VenuesFile file, Ledger ledger) {
        this.file = file;
        this.ledger = ledger;
    }

    /**
     * Writes JSON. The target appears whole or not at all.
     *
     * @return how many venues were written
     * @throws IOException if the target is the venues file itself or cannot be written
     */
    public int json(Path target, ExportScope scope) throws IOException {
        Path to = target.toAbsolutePath();
        if (Files.exists(to) && Files.isSameFile(to, file.path())) {
            throw new IOException(
                    target + " is the venues file itself; choose another file to export to.");
        }
        Map<String, VenueReviewCounts> counts = ledger.countsByVenue();
        List<VenueRow> rows =
                file.index().rows().stream()
                        .filter(row -> isIn(scope, counts.get(row.key())))
                        .toList();
        Path parent = to.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new IOException("The folder of " + target + " does not exist; create it first.");
        }
        Path temporary = Files.createTempFile(parent, "." + to.getFileName(), ".tmp");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary))) {
                new JsonExport().write(bytes(rows), out);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
            move(temporary, to);
        } finally {
            Files.deleteIfExists(temporary);
        }
        return rows.size();
    }

    private Iterator<byte[]> bytes(List<VenueRow> rows) {
        return rows.stream().map(this::text).iterator();
    }

    private byte[] text(VenueRow row) {
        try {
            return file.text(row.key());
        } catch (VenuesFileException e) {
            throw new UncheckedIOException(new IOException(e.getMessage(), e));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static boolean isIn(ExportScope scope, @Nullable VenueReviewCounts counts) {
        return switch (scope) {
            case ALL -> true;
            case APPROVED -> counts != null && counts.waiting() == 0 && counts.decided() > 0;
            case CHANGED -> counts != null && counts.approved() > 0;
        };
    }
}

package io.venuecurator.service;

import io.venuecurator.exchange.ExportData;
import io.venuecurator.exchange.ExportFormat;
import io.venuecurator.exchange.ExportedVenue;
import io.venuecurator.exchange.FieldChange;
import io.venuecurator.file.VenuesFile;
import io.venuecurator.file.VenuesFileException;
import io.venuecurator.ledger.DecisionFilter;
import io.venuecurator.ledger.Ledger;
import io.venuecurator.ledger.VenueReviewCounts;
import io.venuecurator.venue.VenueProfile;
import io.venuecurator.venue.VenueRow;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Writes venues of the open file to another file. Never touches the venues file itself. */
public final class VenueExport {

    private final VenuesFile file;
    private final Ledger ledger;
    private final VenueProfile profile;
    private final Clock clock;

    VenueExport(VenuesFile file, Ledger ledger, VenueProfile profile, Clock clock) {
        this.file = file;
        this.ledger = ledger;
        this.profile = profile;
        this.clock = clock;
    }

    /**
     * Writes venues. The target appears whole or not at all.
     *
     * @return how many venues were written
     * @throws IOException if the target is the venues file itself, cannot be written, or cannot
     *     hold the venues; the message says what to do
     */
    public int write(Path target, ExportFormat format, ExportScope scope) throws IOException {
        Path to = target.toAbsolutePath();
        if (Files.exists(to) && Files.isSameFile(to, file.path())) {
            throw new IOException(
                    target + " is the venues file itself; choose another file to export to.");
        }
        Path parent = to.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new IOException("The folder of " + target + " does not exist; create it first.");
        }
        Map<String, VenueReviewCounts> counts = ledger.countsByVenue();
        List<VenueRow> rows =
                file.index().rows().stream()
                        .filter(row -> isIn(scope, counts.get(row.key())))
                        .toList();
        Path temporary = Files.createTempFile(parent, "." + to.getFileName(), ".tmp");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary))) {
                format.exporter().write(data(rows), out);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
            move(temporary, to);
        } finally {
            Files.deleteIfExists(temporary);
        }
        return rows.size();
    }

    private ExportData data(List<VenueRow> rows) throws IOException {
        Map<String, List<FieldChange>> changes =
                FieldChange.byVenue(ledger.history(DecisionFilter.ALL.standing()));
        return new ExportData(
                profile,
                String.valueOf(file.path().getFileName()),
                ZonedDateTime.now(clock),
                isObject(),
                () ->
                        rows.stream()
                                .map(
                                        row ->
                                                new ExportedVenue(
                                                        row.key(),
                                                        row.position(),
                                                        text(row),
                                                        changes.getOrDefault(row.key(), List.of())))
                                .iterator());
    }

    /** Whether the file is an object; it was read as JSON before, so its first bracket tells. */
    private boolean isObject() throws IOException {
        try (InputStream in = Files.newInputStream(file.path())) {
            int next = in.read();
            while (next >= 0 && next != '{' && next != '[') {
                next = in.read();
            }
            return next == '{';
        }
    }

    private byte[] text(VenueRow row) {
        try {
            return file.text(row.key());
        } catch (VenuesFileException | NoSuchElementException e) {
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

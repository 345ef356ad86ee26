package io.venuecurator.service;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.file.VenuesFile;
import io.venuecurator.file.VenuesFileException;
import io.venuecurator.ledger.Ledger;
import io.venuecurator.review.WrittenValue;
import io.venuecurator.venue.Venue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/**
 * Brings approved values back for review that somebody else has replaced in the file after they had
 * been written. Reads every venue that has an approval.
 *
 * <p>The ledger is read before the file: what counts as written then had been read back from the
 * file, so that a value that is missing there afterwards was replaced. What another process decided
 * meanwhile is left alone by {@link Ledger#markMoved}.
 */
final class OutsideChanges {

    private final VenuesFile file;
    private final Ledger ledger;
    private final ServiceEvents events;

    OutsideChanges(VenuesFile file, Ledger ledger, ServiceEvents events) {
        this.file = file;
        this.ledger = ledger;
        this.events = events;
    }

    /**
     * Compares all that was written with what stands in the file, and tells which venues wait
     * again.
     *
     * @throws VenuesFileException if the file cannot be read; nothing came back then
     */
    void look() throws VenuesFileException {
        Map<WrittenValue, Optional<JsonNode>> moved = new LinkedHashMap<>();
        Optional<Venue> venue = Optional.empty();
        for (WrittenValue written : ledger.writtenValues()) {
            if (venue.filter(v -> v.key().equals(written.venueId())).isEmpty()) {
                venue = read(written.venueId());
            }
            Optional<JsonNode> current = venue.flatMap(v -> v.value(written.field()));
            if (venue.isPresent() && !written.standsIn(current)) {
                moved.put(written, current);
            }
        }
        if (moved.isEmpty()) {
            return;
        }
        Set<String> touched = ledger.markMoved(moved);
        if (!touched.isEmpty()) {
            events.publish(new ServiceEvent.ProposalsChanged(touched));
        }
    }

    /** None where the file no longer has the venue, of which nobody can be asked anything. */
    private Optional<Venue> read(String key) throws VenuesFileException {
        try {
            return Optional.of(file.read(key));
        } catch (NoSuchElementException e) {
            return Optional.empty();
        }
    }
}

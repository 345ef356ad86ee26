package io.venuecurator.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.review.HistoryEntry;
import io.venuecurator.venue.FieldPath;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What reviewers have changed in one field, taken together where they decided more than once.
 *
 * @param venueId the venue's key
 * @param venueName its name
 * @param field the field
 * @param original what stood there before the first decision, none if the field was absent
 * @param value what the last decision put there
 * @param source host of the page on which the proposed value was read
 * @param reviewer who decided last
 * @param at when
 */
public record FieldChange(
        String venueId,
        String venueName,
        FieldPath field,
        @Nullable JsonNode original,
        JsonNode value,
        String source,
        String reviewer,
        Instant at) {

    private record Place(String venueId, FieldPath field) {}

    /**
     * The changes that decisions made, by venue.
     *
     * @param history decisions in any order; only those that stand and put a value there count
     */
    public static Map<String, List<FieldChange>> byVenue(List<HistoryEntry> history) {
        Map<Place, FieldChange> changes = new LinkedHashMap<>();
        history.stream()
                .filter(HistoryEntry::inForce)
                .sorted(Comparator.comparingLong(HistoryEntry::number))
                .forEach(entry -> add(entry, changes));
        Map<String, List<FieldChange>> byVenue = new LinkedHashMap<>();
        for (FieldChange change : changes.values()) {
            byVenue.computeIfAbsent(change.venueId(), id -> new ArrayList<>()).add(change);
        }
        return byVenue;
    }

    private static void add(HistoryEntry entry, Map<Place, FieldChange> changes) {
        JsonNode value = entry.decision().finalValue();
        if (value == null) {
            return;
        }
        Place place = new Place(entry.venueId(), entry.field());
        FieldChange first = changes.get(place);
        changes.put(
                place,
                new FieldChange(
                        entry.venueId(),
                        entry.venueName(),
                        entry.field(),
                        first == null ? entry.original() : first.original(),
                        value,
                        entry.source(),
                        entry.decision().reviewer(),
                        entry.decision().at()));
    }
}

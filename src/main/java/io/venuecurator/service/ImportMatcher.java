package io.venuecurator.service;

import io.venuecurator.venue.NormalizedName;
import io.venuecurator.venue.VenueProfile;
import io.venuecurator.venue.VenueRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the venues that a row of a foreign table may be about: by id, else by name. */
final class ImportMatcher {

    private final Map<String, VenueRow> byKey = new HashMap<>();
    private final Map<String, List<VenueRow>> byName = new HashMap<>();
    private final VenueProfile profile;

    ImportMatcher(List<VenueRow> rows, VenueProfile profile) {
        this.profile = profile;
        for (VenueRow row : rows) {
            byKey.put(row.key(), row);
            byName.computeIfAbsent(normalized(row.name()), name -> new ArrayList<>()).add(row);
        }
    }

    /**
     * The venues that fit: one is a match, several are too many to choose from.
     *
     * @param id empty if the row has none
     * @param name empty if the row has none
     */
    List<VenueRow> find(String id, String name) {
        VenueRow known = byKey.get(id);
        if (known != null) {
            return List.of(known);
        }
        String normalized = normalized(name);
        return normalized.isEmpty() ? List.of() : byName.getOrDefault(normalized, List.of());
    }

    private String normalized(String name) {
        return NormalizedName.of(name, profile.genericNameWords());
    }
}

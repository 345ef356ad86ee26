package io.venuecurator.desktop.bulk;

import io.venuecurator.desktop.text.Texts;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.VenueField;
import io.venuecurator.venue.VenueProfile;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** How many of each field, in words. */
final class FieldCounts {

    private FieldCounts() {}

    /** For example "Phone 3 · E-mail 2". */
    static String of(SortedMap<FieldPath, Integer> counts, VenueProfile profile) {
        return counts.entrySet().stream()
                .map(
                        entry ->
                                Texts.of(
                                        "above.field",
                                        profile.field(entry.getKey())
                                                .map(VenueField::label)
                                                .orElse(entry.getKey().value()),
                                        entry.getValue()))
                .collect(Collectors.joining(" · "));
    }
}

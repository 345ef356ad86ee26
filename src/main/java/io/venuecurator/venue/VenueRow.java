package io.venuecurator.venue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The few things a table shows of a venue, kept in memory for every venue of a file; the venue
 * itself is read when it is needed.
 *
 * @param key the venue's key, see {@link Venue#key}
 * @param position its place in the file, from 0
 * @param name its name, empty where there is none
 * @param cells the values of the profile's columns, in their order; null where absent
 * @param score its completeness in hundredths, 0…100
 * @param markedForReview whether its {@code needs_review} is not empty
 * @param missing bit n is set when the profile's n-th field is missing
 */
public record VenueRow(
        String key,
        int position,
        String name,
        List<@Nullable JsonNode> cells,
        int score,
        boolean markedForReview,
        long missing) {

    /** Summarises a venue. */
    public static VenueRow of(Venue venue, int position, VenueProfile profile) {
        Completeness completeness = Completeness.of(venue, profile);
        List<@Nullable JsonNode> cells = new ArrayList<>(profile.columns().size());
        for (VenueField column : profile.columns()) {
            cells.add(venue.value(column.path()).filter(JsonNode::isValueNode).orElse(null));
        }
        return new VenueRow(
                venue.key(),
                position,
                venue.name(),
                Collections.unmodifiableList(cells),
                completeness.score().movePointRight(2).intValueExact(),
                venue.reviewMark().isPresent(),
                bits(completeness, profile));
    }

    private static long bits(Completeness completeness, VenueProfile profile) {
        Set<FieldPath> missing = new HashSet<>(completeness.missing());
        List<VenueField> fields = profile.fields();
        long bits = 0;
        for (int i = 0; i < fields.size(); i++) {
            if (missing.contains(fields.get(i).path())) {
                bits |= 1L << i;
            }
        }
        return bits;
    }

    /** Whether the profile's n-th field is missing. */
    public boolean isMissing(int fieldIndex) {
        return (missing & (1L << fieldIndex)) != 0;
    }

    /** The completeness as a number, 0…1. */
    public double confidence() {
        return score / 100.0;
    }

    /**
     * Whether the venue is under a threshold (0…1, compared in hundredths) or marked for review.
     */
    public boolean needsEnrichment(double minConfidence) {
        return markedForReview || score < Math.round(minConfidence * 100);
    }
}

package io.venuecurator.file;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.venue.FieldPath;
import org.jspecify.annotations.Nullable;

/**
 * One approved value to write.
 *
 * @param venueKey the venue, see {@link io.venuecurator.venue.Venue#key}
 * @param field where to write it; missing parents are created
 * @param expected the value that must still stand there, compared by meaning (4.50 is 4.5); {@code
 *     null} where the member was absent. An absent member and a JSON {@code null} expect the same:
 *     that nobody has written a value
 * @param value the value to write; {@code null} removes the member
 */
public record VenueChange(
        String venueKey, FieldPath field, @Nullable JsonNode expected, @Nullable JsonNode value) {}

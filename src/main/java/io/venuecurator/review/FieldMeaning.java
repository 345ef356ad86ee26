package io.venuecurator.review;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.ValueEquality;
import io.venuecurator.venue.VenueProfile;
import org.jspecify.annotations.Nullable;

/**
 * Whether two values of a venue's field mean the same, absent ones included; for fields that the
 * profile does not know, whether they are spelled the same.
 */
final class FieldMeaning {

    private final VenueProfile profile;

    FieldMeaning(VenueProfile profile) {
        this.profile = profile;
    }

    boolean same(FieldPath path, @Nullable JsonNode a, @Nullable JsonNode b) {
        return key(path, a).equals(key(path, b));
    }

    private String key(FieldPath path, @Nullable JsonNode value) {
        if (value == null) {
            return "";
        }
        return profile.field(path)
                .map(field -> ValueEquality.canonical(value, field))
                .orElseGet(value::toString);
    }
}

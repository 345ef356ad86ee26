package io.venuecurator.venue.rule;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.venue.FieldPath;
import org.jspecify.annotations.Nullable;

/**
 * What a rule has to say about one venue. Nothing is changed because of it.
 *
 * @param rule name of the rule, for example {@code range}
 * @param severity how much it matters
 * @param venueId the venue's key
 * @param field the field, none if the whole venue is meant
 * @param value what stands there, none if nothing does
 * @param message a sentence: what is wrong, and where it helps, what to do
 */
public record Finding(
        String rule,
        Severity severity,
        String venueId,
        @Nullable FieldPath field,
        @Nullable JsonNode value,
        String message) {}

package io.venuecurator.service;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.venue.FieldPath;
import org.jspecify.annotations.Nullable;

/**
 * One value that an agent says it found, with what it gives as proof. Nobody has checked any of it.
 *
 * @param field the field
 * @param value the value as it would be written
 * @param sourceUrl address of the page, empty if not given
 * @param title the page's title, empty if not given
 * @param quote the words on the page that contain the value, empty if not given
 * @param confidence how sure the agent is, 0…1, none if it does not say
 */
public record AgentClaim(
        FieldPath field,
        JsonNode value,
        String sourceUrl,
        String title,
        String quote,
        @Nullable Double confidence) {}

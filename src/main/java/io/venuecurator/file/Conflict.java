package io.venuecurator.file;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * A change that was not written because it no longer fits the file.
 *
 * @param change what should have been written
 * @param current the value that stands in the field now; {@code null} where there is none
 * @param reason one sentence for the user
 */
public record Conflict(VenueChange change, @Nullable JsonNode current, String reason) {}

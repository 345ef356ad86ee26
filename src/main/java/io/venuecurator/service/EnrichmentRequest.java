package io.venuecurator.service;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which venues to research.
 *
 * @param minConfidence venues under this completeness (0…1) or marked for review are taken
 * @param maxVenues the most venues to take, none if unlimited
 * @param venueKeys exactly these venues, whatever their completeness; empty to choose by threshold
 */
public record EnrichmentRequest(
        double minConfidence, @Nullable Integer maxVenues, List<String> venueKeys) {

    /** Copies the keys. */
    public EnrichmentRequest {
        venueKeys = List.copyOf(venueKeys);
    }
}

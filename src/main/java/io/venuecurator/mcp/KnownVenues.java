package io.venuecurator.mcp;

import io.venuecurator.file.VenuesFileException;
import io.venuecurator.service.VenueEnrichmentService;
import io.venuecurator.venue.Venue;
import java.util.NoSuchElementException;

/** Finds the venue that an agent names. */
final class KnownVenues {

    private final VenueEnrichmentService service;

    KnownVenues(VenueEnrichmentService service) {
        this.service = service;
    }

    Venue read(String venueId) throws ToolRefusedException, VenuesFileException {
        try {
            return service.venue(venueId);
        } catch (NoSuchElementException e) {
            throw new ToolRefusedException(
                    "The file has no venue with the id "
                            + venueId
                            + ". Use a venue_id as create_enrichment_session or list_research_jobs"
                            + " gives it.");
        }
    }
}

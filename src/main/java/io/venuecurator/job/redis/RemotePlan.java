package io.venuecurator.job.redis;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.job.VenueResearchJob;
import io.venuecurator.job.WireFormat;
import io.venuecurator.venue.Venue;

/**
 * Everything a worker needs for a job: it never sees the venues file.
 *
 * @param job as planned
 * @param record the venue as it stood in the file
 */
record RemotePlan(VenueResearchJob job, JsonNode record) {

    static RemotePlan of(VenueResearchJob job, Venue venue) {
        return new RemotePlan(job, venue.json());
    }

    Venue venue() {
        return new Venue(job.venueId(), record);
    }

    String json() {
        return Wire.write(this);
    }

    static RemotePlan read(String json) throws JsonProcessingException {
        return WireFormat.mapper().readValue(json, RemotePlan.class);
    }
}

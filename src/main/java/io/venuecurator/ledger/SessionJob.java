package io.venuecurator.ledger;

import io.venuecurator.job.VenueResearchJob;

/**
 * A job together with the session it belongs to.
 *
 * @param sessionId the session
 * @param job the job as it was stored, without its proposals
 */
public record SessionJob(String sessionId, VenueResearchJob job) {}

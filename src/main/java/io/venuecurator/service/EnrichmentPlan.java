package io.venuecurator.service;

import io.venuecurator.job.EnrichmentSession;
import java.time.Duration;

/**
 * What a session would do, before it does it.
 *
 * @param session the session with its pending jobs
 * @param research how it would research
 * @param searches how many searches it has, identical ones counted once
 * @param stored how many of them are answered from the store
 * @param estimatedTime at the rate of the latest session here, or a cautious guess without one; at
 *     least what the sources' present rate limits ask for
 * @param estimatedCost in US dollars, 0 where every source is free
 */
public record EnrichmentPlan(
        EnrichmentSession session,
        ResearchSettings research,
        int searches,
        int stored,
        Duration estimatedTime,
        double estimatedCost) {

    /** How many searches would really be asked. */
    public int requests() {
        return searches - stored;
    }
}

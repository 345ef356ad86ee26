package io.venuecurator.cli;

import io.venuecurator.job.EnrichmentSession;
import io.venuecurator.service.EnrichmentPlan;

/**
 * A plan for other programs.
 *
 * @param session the session with its pending jobs
 * @param searches how many searches it has, identical ones counted once
 * @param stored how many of them are answered from the store
 * @param requests how many would be asked
 * @param estimatedSeconds how long it would take
 * @param estimatedCost in US dollars
 */
record PlanJson(
        EnrichmentSession session,
        int searches,
        int stored,
        int requests,
        long estimatedSeconds,
        double estimatedCost) {

    static PlanJson of(EnrichmentPlan plan) {
        return new PlanJson(
                plan.session(),
                plan.searches(),
                plan.stored(),
                plan.requests(),
                plan.estimatedTime().toSeconds(),
                plan.estimatedCost());
    }
}

package io.venuecurator.research.search;

import io.venuecurator.research.ResearchException;

/**
 * What is left of a session's cap, shared by all its sources. Repetitions count, stored answers and
 * pages do not. Implementations are thread-safe.
 */
public interface RequestBudget {

    /**
     * Takes one request out of the budget, before it is sent.
     *
     * @param provider the source that is about to ask, by its {@link SearchSource#id}
     * @param microDollars what it costs, in millionths of a US dollar
     * @throws ResearchException QUOTA if the budget does not suffice
     * @throws InterruptedException when the job was stopped, or its session is not there any more
     */
    void take(String provider, long microDollars) throws ResearchException, InterruptedException;

    /** A budget that this process counts by itself. */
    static RequestBudget of(SessionCap cap) {
        return new LocalBudget(cap);
    }

    /** No cap. */
    static RequestBudget unlimited() {
        return new LocalBudget(SessionCap.NONE);
    }
}

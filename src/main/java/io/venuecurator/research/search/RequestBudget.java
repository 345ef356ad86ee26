package io.venuecurator.research.search;

import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;

/**
 * The hard cap of search requests of a session, shared by all its sources. Repetitions count,
 * stored answers and pages do not. Implementations are thread-safe.
 */
public interface RequestBudget {

    /**
     * Takes one request out of the budget; may wait for its turn.
     *
     * @param provider the source that is about to ask, by its {@link SearchSource#id}
     * @throws ResearchException QUOTA if it is used up
     * @throws InterruptedException when the job was stopped
     */
    void take(String provider) throws ResearchException, InterruptedException;

    /**
     * At most so many requests of this process.
     *
     * @throws IllegalArgumentException if negative
     */
    static RequestBudget of(int most) {
        return new LocalBudget(most);
    }

    /** No cap. */
    static RequestBudget unlimited() {
        return new LocalBudget(Integer.MAX_VALUE);
    }

    /** What a source throws whose session has used up its cap. */
    static ResearchException usedUp(int most) {
        return new ResearchException(
                FailureClass.QUOTA,
                "The session's cap of %d search requests is used up; raise --max-requests and resume."
                        .formatted(most),
                null);
    }
}

package io.venuecurator.research.search;

import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The hard cap of search requests of a session, shared by all its sources. Repetitions count,
 * stored answers and pages do not. Thread-safe.
 */
public final class RequestBudget {

    private final int most;
    private final AtomicInteger used = new AtomicInteger();

    private RequestBudget(int most) {
        this.most = most;
    }

    /**
     * At most so many requests.
     *
     * @throws IllegalArgumentException if negative
     */
    public static RequestBudget of(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("the most requests cannot be negative: " + most);
        }
        return new RequestBudget(most);
    }

    /** No cap; requests are counted all the same. */
    public static RequestBudget unlimited() {
        return new RequestBudget(Integer.MAX_VALUE);
    }

    /**
     * Takes one request out of the budget.
     *
     * @throws ResearchException QUOTA if it is used up
     */
    public void take() throws ResearchException {
        int before = used.getAndUpdate(count -> count < most ? count + 1 : count);
        if (before >= most) {
            throw new ResearchException(
                    FailureClass.QUOTA,
                    "The session's cap of %d search requests is used up; raise --max-requests and resume."
                            .formatted(most),
                    null);
        }
    }

    /** How many requests were taken so far. */
    public int used() {
        return used.get();
    }
}

package io.venuecurator.research.search;

import io.venuecurator.research.ResearchException;
import java.util.concurrent.atomic.AtomicInteger;

/** A budget that this process counts by itself. */
final class LocalBudget implements RequestBudget {

    private final int most;
    private final AtomicInteger used = new AtomicInteger();

    LocalBudget(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("the most requests cannot be negative: " + most);
        }
        this.most = most;
    }

    @Override
    public void take(String provider) throws ResearchException {
        int before = used.getAndUpdate(count -> count < most ? count + 1 : count);
        if (before >= most) {
            throw RequestBudget.usedUp(most);
        }
    }

    /** How many requests were taken so far. */
    int used() {
        return used.get();
    }
}

package io.venuecurator.research.search;

import io.venuecurator.research.ResearchException;

/** A budget that this process counts by itself. */
final class LocalBudget implements RequestBudget {

    private final SessionCap cap;
    private int used;
    private long paid;

    LocalBudget(SessionCap cap) {
        this.cap = cap;
    }

    @Override
    public synchronized void take(String provider, long microDollars) throws ResearchException {
        if (used >= cap.mostRequests()) {
            throw cap.requestsUsedUp();
        }
        // What is free may be asked on when the money is spent.
        if (microDollars > 0 && paid + microDollars > cap.mostMicroDollars()) {
            throw cap.costUsedUp();
        }
        used++;
        paid += microDollars;
    }

    /** How many requests were taken so far. */
    synchronized int used() {
        return used;
    }
}

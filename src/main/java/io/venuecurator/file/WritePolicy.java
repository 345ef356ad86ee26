package io.venuecurator.file;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;

/**
 * What a write needs to know beyond the changes.
 *
 * @param clearReviewFrom the completeness, 0…1, from which {@code needs_review} is cleared
 * @param clock the time of {@code last_updated}, and by its zone the offset in which it is written
 * @param lockWait how long to wait for another writer before giving up
 */
public record WritePolicy(BigDecimal clearReviewFrom, Clock clock, Duration lockWait) {

    private static final Duration USUAL_WAIT = Duration.ofSeconds(10);

    /** A policy that waits ten seconds for another writer. */
    public static WritePolicy of(BigDecimal clearReviewFrom, Clock clock) {
        return new WritePolicy(clearReviewFrom, clock, USUAL_WAIT);
    }
}

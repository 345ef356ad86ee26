package io.venuecurator.research.search;

import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The most that one session may ask of its sources. Requests are counted when they go out, also
 * those that fail, so that what is paid never exceeds the cap.
 *
 * @param requests the most searches, none if unlimited
 * @param dollars the most that they may cost in US dollars, at the prices of {@link
 *     SearchSource#costPerSearch}; none if unlimited
 */
public record SessionCap(@Nullable Integer requests, @Nullable BigDecimal dollars) {

    /** No cap. */
    public static final SessionCap NONE = new SessionCap(null, null);

    private static final int MICRO = 6;

    /**
     * Checks the amounts.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public SessionCap {
        if (requests != null && requests < 0) {
            throw new IllegalArgumentException("the most requests cannot be negative: " + requests);
        }
        if (dollars != null && dollars.signum() < 0) {
            throw new IllegalArgumentException("the most dollars cannot be negative: " + dollars);
        }
    }

    /** A cap of the requests alone. */
    public static SessionCap ofRequests(int most) {
        return new SessionCap(most, null);
    }

    /** The most searches, more than anybody asks if unlimited. */
    public long mostRequests() {
        return requests == null ? Integer.MAX_VALUE : requests;
    }

    /**
     * The most to pay in millionths of a dollar, in which prices of single searches are whole
     * numbers; more than anybody pays if unlimited.
     */
    public long mostMicroDollars() {
        return dollars == null
                ? Integer.MAX_VALUE * 1_000_000L
                : dollars.scaleByPowerOfTen(MICRO).longValue();
    }

    /** What a source throws whose session has asked as often as it may. */
    public ResearchException requestsUsedUp() {
        return new ResearchException(
                FailureClass.QUOTA,
                "The session's cap of %d search requests is used up; raise the cap and resume."
                        .formatted(requests),
                null);
    }

    /** What a source throws whose next request would cost more than the session has left. */
    public ResearchException costUsedUp() {
        return new ResearchException(
                FailureClass.QUOTA,
                "The session's cap of US$ %s for searches is used up; raise --max-cost and resume."
                        .formatted(dollars == null ? "" : dollars.toPlainString()),
                null);
    }
}

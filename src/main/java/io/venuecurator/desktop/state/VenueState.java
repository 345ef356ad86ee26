package io.venuecurator.desktop.state;

import io.venuecurator.research.FailureClass;
import org.jspecify.annotations.Nullable;

/**
 * Where a venue stands, for the state column and its facet.
 *
 * @param kind the state
 * @param count searches done while running, proposals while waiting, else 0
 * @param of how many searches there are while running, else 0
 * @param failure why research failed, none unless failed
 */
public record VenueState(Kind kind, int count, int of, @Nullable FailureClass failure) {

    /** Nothing was researched yet. */
    public static final VenueState UNTOUCHED = new VenueState(Kind.UNTOUCHED, 0, 0, null);

    /** Waits for a worker. */
    public static final VenueState QUEUED = new VenueState(Kind.QUEUED, 0, 0, null);

    /** Every proposal is decided. */
    public static final VenueState REVIEWED = new VenueState(Kind.REVIEWED, 0, 0, null);

    /** Research ran and proposes nothing. */
    public static final VenueState NOTHING_FOUND = new VenueState(Kind.NOTHING_FOUND, 0, 0, null);

    /** The states, in the order in which they need a look. */
    public enum Kind {
        /** Proposals wait again, because somebody else changed the file where they were decided. */
        FILE_CHANGED,
        /** Proposals wait for a human. */
        WAITING,
        /** Research is running. */
        RUNNING,
        /** Research is planned. */
        QUEUED,
        /** Research failed. */
        FAILED,
        /** Research found nothing to propose. */
        NOTHING_FOUND,
        /** Nothing happened yet. */
        UNTOUCHED,
        /** All proposals are decided. */
        REVIEWED
    }

    /** Being researched. */
    public static VenueState running(int done, int of) {
        return new VenueState(Kind.RUNNING, done, of, null);
    }

    /** Proposals wait. */
    public static VenueState waiting(int proposals) {
        return new VenueState(Kind.WAITING, proposals, 0, null);
    }

    /** Proposals wait, at least one of them because the file was changed by somebody else. */
    public static VenueState fileChanged(int proposals) {
        return new VenueState(Kind.FILE_CHANGED, proposals, 0, null);
    }

    /** Whether proposals wait for a human. */
    public boolean isToReview() {
        return kind == Kind.WAITING || kind == Kind.FILE_CHANGED;
    }

    /** Research failed. */
    public static VenueState failed(FailureClass why) {
        return new VenueState(Kind.FAILED, 0, 0, why);
    }
}

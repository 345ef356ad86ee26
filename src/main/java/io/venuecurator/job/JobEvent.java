package io.venuecurator.job;

import io.venuecurator.research.FailureClass;
import org.jspecify.annotations.Nullable;

/** What a running session tells. Every event carries only immutable data. */
public sealed interface JobEvent {

    /** A job has begun. */
    record JobStarted(VenueResearchJob job) implements JobEvent {}

    /**
     * One of a venue's searches has ended.
     *
     * @param venueId the venue
     * @param category the search's category
     * @param done how many of the venue's searches have ended
     * @param of how many there are
     * @param fromStore whether the answer was stored already, so that nothing was asked
     * @param failure why it failed, none if it did not
     */
    record SearchEnded(
            String venueId,
            String category,
            int done,
            int of,
            boolean fromStore,
            @Nullable FailureClass failure)
            implements JobEvent {}

    /**
     * A page was read or could not be.
     *
     * @param venueId the venue
     * @param url the page
     * @param failure why it failed, none if it did not
     */
    record PageRead(String venueId, String url, @Nullable FailureClass failure)
            implements JobEvent {}

    /**
     * A job has ended, completed or failed, and its result is stored. A job that goes back to the
     * queue (stopped before its end) is reported with status pending.
     */
    record JobEnded(VenueResearchJob job) implements JobEvent {}

    /** All jobs have ended, or the session was stopped. Always the last event. */
    record SessionEnded(EnrichmentSession session) implements JobEvent {}
}

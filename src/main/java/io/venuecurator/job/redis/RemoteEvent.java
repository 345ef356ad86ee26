package io.venuecurator.job.redis;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.venuecurator.job.JobEvent;
import io.venuecurator.job.VenueResearchJob;
import io.venuecurator.job.WireFormat;
import io.venuecurator.research.FailureClass;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a worker tells while it works. It carries no result: one that gets lost on its way costs a
 * movement of the progress line and nothing else.
 */
record RemoteEvent(
        Kind kind,
        String venueId,
        int attempt,
        @Nullable Instant at,
        @Nullable String category,
        int done,
        int of,
        boolean fromStore,
        @Nullable String url,
        @Nullable FailureClass failure) {

    enum Kind {
        STARTED,
        SEARCH,
        PAGE,
        /** The result is stored. */
        ENDED,
        /** Handed back by a worker that ends; another one takes it. */
        PENDING,
        /** Told by the submitter to itself: all that was told before it looked is heard. */
        LOOKED
    }

    static RemoteEvent of(Kind kind, String venueId) {
        return new RemoteEvent(kind, venueId, 0, null, null, 0, 0, false, null, null);
    }

    static Optional<RemoteEvent> of(JobEvent event) {
        return switch (event) {
            case JobEvent.JobStarted(VenueResearchJob job) ->
                    Optional.of(
                            new RemoteEvent(
                                    Kind.STARTED,
                                    job.venueId(),
                                    job.attempts(),
                                    job.startedAt(),
                                    null,
                                    0,
                                    0,
                                    false,
                                    null,
                                    null));
            case JobEvent.SearchEnded search ->
                    Optional.of(
                            new RemoteEvent(
                                    Kind.SEARCH,
                                    search.venueId(),
                                    0,
                                    null,
                                    search.category(),
                                    search.done(),
                                    search.of(),
                                    search.fromStore(),
                                    null,
                                    search.failure()));
            case JobEvent.PageRead page ->
                    Optional.of(
                            new RemoteEvent(
                                    Kind.PAGE,
                                    page.venueId(),
                                    0,
                                    null,
                                    null,
                                    0,
                                    0,
                                    false,
                                    page.url(),
                                    page.failure()));
            case JobEvent.JobEnded ended -> Optional.empty();
            case JobEvent.SessionEnded ended -> Optional.empty();
        };
    }

    /** The event as the session's listener hears it; none for those that only point to a result. */
    Optional<JobEvent> toJobEvent(VenueResearchJob job) {
        return switch (kind) {
            case STARTED ->
                    Optional.ofNullable(at)
                            .map(time -> new JobEvent.JobStarted(job.started(time, attempt)));
            case SEARCH ->
                    Optional.ofNullable(category)
                            .map(
                                    name ->
                                            new JobEvent.SearchEnded(
                                                    venueId, name, done, of, fromStore, failure));
            case PAGE ->
                    Optional.ofNullable(url)
                            .map(page -> new JobEvent.PageRead(venueId, page, failure));
            case PENDING -> Optional.of(new JobEvent.JobEnded(job.pendingAgain()));
            case ENDED, LOOKED -> Optional.empty();
        };
    }

    String json() {
        return Wire.write(this);
    }

    static RemoteEvent read(String json) throws JsonProcessingException {
        return WireFormat.mapper().readValue(json, RemoteEvent.class);
    }
}

package io.venuecurator.job.redis;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A job as it travels through the executor: two names and nothing else. */
public final class VenueTask implements Runnable, Serializable {

    private static final long serialVersionUID = 1L;

    private String sessionId = "";
    private String venueId = "";
    private transient @Nullable Handler handler;

    /** Does the work on a worker. */
    interface Handler {
        void handle(String sessionId, String venueId);
    }

    /** For the codec. */
    VenueTask() {}

    VenueTask(String sessionId, String venueId) {
        this.sessionId = sessionId;
        this.venueId = venueId;
    }

    /** The task of an entry of the backlog: session, blank, venue. */
    static VenueTask of(String entry) {
        int blank = entry.indexOf(' ');
        return new VenueTask(entry.substring(0, blank), entry.substring(blank + 1));
    }

    void handledBy(Handler worker) {
        handler = worker;
    }

    /** Called by the executor on a worker. */
    @Override
    public void run() {
        Objects.requireNonNull(handler, "a task runs only on a worker").handle(sessionId, venueId);
    }
}

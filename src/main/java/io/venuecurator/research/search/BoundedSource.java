package io.venuecurator.research.search;

import io.venuecurator.research.ResearchException;
import io.venuecurator.research.SearchQuery;
import io.venuecurator.venue.Venue;
import java.util.List;
import java.util.concurrent.Semaphore;

/**
 * Lets only so many searches of a source be under way together; the others wait, in the order in
 * which they came, with everything else about them done. A search that has been answered thus makes
 * room for the next at once, whatever becomes of its venue. Thread-safe.
 */
public final class BoundedSource extends ForwardingSource {

    private final Semaphore slots;

    /** Wraps a source, which shares its slots with all others of the same id. */
    public BoundedSource(SearchSource source, SearchSlots slots) {
        super(source);
        this.slots = slots.of(source);
    }

    @Override
    public List<SearchHit> search(SearchQuery query, Venue venue)
            throws ResearchException, InterruptedException {
        slots.acquire();
        try {
            return source.search(query, venue);
        } finally {
            slots.release();
        }
    }
}

package io.venuecurator.research.search;

import io.venuecurator.research.ResearchException;
import io.venuecurator.research.SearchQuery;
import io.venuecurator.venue.Venue;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A place to search in. Implementations are thread-safe, block the calling (virtual) thread, react
 * to interruption, and keep the provider's rate limit themselves.
 */
public interface SearchSource extends AutoCloseable {

    /** Short name for evidence, limits and settings, for example {@code searxng}. */
    String name();

    /**
     * Asks one query.
     *
     * @param query what to ask
     * @param venue the venue it is about, for sources that look things up by name or site
     * @return hits, best first; empty only if the source really looked and found nothing
     * @throws ResearchException with its class, never for "nothing found"
     * @throws InterruptedException when the job was stopped
     */
    List<SearchHit> search(SearchQuery query, Venue venue)
            throws ResearchException, InterruptedException;

    /**
     * What makes two searches the same question: the text of the query, or for a source that looks
     * the venue itself up, whatever it takes from the venue.
     */
    default String question(SearchQuery query, Venue venue) {
        return query.query();
    }

    /** Whether it looks the venue itself up, so that all queries about it are one question. */
    default boolean perVenue() {
        return false;
    }

    /** The name with the address, where the source has one: what its stored answers belong to. */
    default String id() {
        return name();
    }

    /**
     * Whether a search leaves this machine. Only then it counts against the cap of requests and its
     * answer is worth keeping.
     */
    default boolean remote() {
        return true;
    }

    /**
     * Asks the cheapest thing that shows whether searches would be answered: address, key, quota.
     * Some providers count it as a search.
     *
     * @throws ResearchException why they would not
     * @throws InterruptedException when stopped
     */
    default void probe() throws ResearchException, InterruptedException {}

    /**
     * How many searches a second the provider grants, as its latest answer said; none if it does
     * not say.
     */
    default OptionalInt grantedPerSecond() {
        return OptionalInt.empty();
    }

    /**
     * Prepares for the first search, so that it is as fast as the later ones. Never fails: what is
     * wrong with the source shows in the first search.
     *
     * @throws InterruptedException when the session was stopped
     */
    default void warmUp() throws InterruptedException {}

    /** The price of one search in US dollars, 0 for free sources. */
    default double costPerSearch() {
        return 0;
    }

    /** How it is held back at this moment; none for a source that sends no requests. */
    default Optional<Throttle> throttle() {
        return Optional.empty();
    }

    /** Releases connections or files. */
    @Override
    default void close() {}
}

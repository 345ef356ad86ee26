package io.venuecurator.research.search;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Remembers the answers of searches, so that a question once paid for is not asked again: neither
 * by another venue, nor after a crash. Thread-safe. An answer counts as kept when {@link #put}
 * returns.
 */
public interface AnswerStore {

    /**
     * The stored answer to a query at a source.
     *
     * @param source name of the source, with its address where it has one
     * @param query the query text
     * @param maxAge older answers are treated as absent
     */
    Optional<List<SearchHit>> get(String source, String query, Duration maxAge);

    /** Keeps an answer, replacing an older one. */
    void put(String source, String query, List<SearchHit> hits);
}

package io.venuecurator.research.search;

import io.venuecurator.research.ResearchException;
import io.venuecurator.research.SearchQuery;
import io.venuecurator.research.SingleFlight;
import io.venuecurator.venue.Venue;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Asks each question of a source once: what is stored and not too old is not asked again, and of
 * identical questions at the same time only one is sent. The answers of a local source are not
 * kept: they cost nothing and its files change. Thread-safe.
 */
public final class StoredAnswers extends ForwardingSource {

    private final AnswerStore store;
    private final Duration maxAge;
    private final SingleFlight<String, Answer> flights = new SingleFlight<>();

    /**
     * Wraps a source.
     *
     * @param source where to ask
     * @param store where answers are kept
     * @param maxAge older answers are asked anew
     */
    public StoredAnswers(SearchSource source, AnswerStore store, Duration maxAge) {
        super(source);
        this.store = store;
        this.maxAge = maxAge;
    }

    /**
     * Like {@link #search}, and says whether a request was made.
     *
     * @throws ResearchException with its class, never for "nothing found"
     * @throws InterruptedException when the job was stopped
     */
    public Answer ask(SearchQuery query, Venue venue)
            throws ResearchException, InterruptedException {
        if (!source.remote()) {
            return new Answer(source.search(query, venue), false);
        }
        String question = source.question(query, venue);
        // The store is read inside the flight: a look before it could miss an answer that lands
        // in between, and ask twice.
        SingleFlight.Outcome<Answer> outcome =
                flights.run(question, () -> storedOrAsked(question, query, venue));
        return outcome.shared() ? new Answer(outcome.value().hits(), true) : outcome.value();
    }

    private Answer storedOrAsked(String question, SearchQuery query, Venue venue)
            throws ResearchException, InterruptedException {
        Optional<List<SearchHit>> stored = store.get(source.id(), question, maxAge);
        if (stored.isPresent()) {
            return new Answer(stored.get(), true);
        }
        List<SearchHit> hits = source.search(query, venue);
        store.put(source.id(), question, hits);
        return new Answer(hits, false);
    }

    @Override
    public List<SearchHit> search(SearchQuery query, Venue venue)
            throws ResearchException, InterruptedException {
        return ask(query, venue).hits();
    }
}

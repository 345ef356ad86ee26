package io.venuecurator.research.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers answers until the program ends. Thread-safe. */
public final class InMemoryAnswerStore implements AnswerStore {

    private final Map<Question, Kept> answers = new ConcurrentHashMap<>();
    private final Clock clock;

    /** An empty store whose answers age by the given clock. */
    public InMemoryAnswerStore(Clock clock) {
        this.clock = clock;
    }

    private record Question(String source, String query) {}

    private record Kept(List<SearchHit> hits, Instant at) {}

    @Override
    public Optional<List<SearchHit>> get(String source, String query, Duration maxAge) {
        Instant oldest = clock.instant().minus(maxAge);
        return Optional.ofNullable(answers.get(new Question(source, query)))
                .filter(kept -> !kept.at().isBefore(oldest))
                .map(Kept::hits);
    }

    @Override
    public void put(String source, String query, List<SearchHit> hits) {
        answers.put(new Question(source, query), new Kept(List.copyOf(hits), clock.instant()));
    }
}

package io.venuecurator.ledger;

import com.fasterxml.jackson.core.type.TypeReference;
import io.venuecurator.research.search.AnswerStore;
import io.venuecurator.research.search.QueryKey;
import io.venuecurator.research.search.SearchHit;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The answers of searches in the ledger, so that a paid question survives a kill; after a power cut
 * the last ones may have to be asked again. Queries that differ only in case or white space are
 * one.
 */
final class LedgerAnswers implements AnswerStore {

    private static final TypeReference<List<SearchHit>> HITS = new TypeReference<>() {};

    private static final String INSERT =
            "INSERT OR REPLACE INTO answer (source, query, answered_at, hits) VALUES (?, ?, ?, ?)";

    private final Database database;
    private final Queue<Kept> arrived = new ConcurrentLinkedQueue<>();
    private final ReentrantLock committing = new ReentrantLock();
    private final InstantSource clock;

    private record Kept(
            String source,
            String query,
            long at,
            String hits,
            CompletableFuture<@Nullable Void> done) {

        Kept(String source, String query, long at, String hits) {
            this(source, query, at, hits, new CompletableFuture<>());
        }
    }

    LedgerAnswers(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Optional<List<SearchHit>> get(String source, String query, Duration maxAge) {
        long oldest = clock.instant().minus(maxAge).toEpochMilli();
        return database.read(
                db ->
                        Sql.first(
                                db,
                                "SELECT hits FROM answer"
                                        + " WHERE source = ? AND query = ? AND answered_at >= ?",
                                row -> Json.readList(row.getString(1), HITS),
                                source,
                                QueryKey.of(query),
                                oldest));
    }

    /**
     * Answers that arrive while a commit is under way share the next one, because many venues are
     * answered at the same moment.
     */
    @Override
    public void put(String source, String query, List<SearchHit> hits) {
        Kept kept = new Kept(source, QueryKey.of(query), clock.millis(), Json.write(hits));
        arrived.add(kept);
        committing.lock();
        try {
            if (!kept.done().isDone()) {
                commit();
            }
        } finally {
            committing.unlock();
        }
        if (kept.done().isCompletedExceptionally()
                && kept.done().exceptionNow() instanceof RuntimeException failure) {
            throw failure;
        }
    }

    private void commit() {
        List<Kept> batch = new ArrayList<>();
        for (Kept next = arrived.poll(); next != null; next = arrived.poll()) {
            batch.add(next);
        }
        try {
            database.writeReplaceable(
                    db -> {
                        for (Kept kept : batch) {
                            Sql.run(db, INSERT, kept.source, kept.query, kept.at, kept.hits);
                        }
                        return batch;
                    });
        } catch (RuntimeException e) {
            batch.forEach(kept -> kept.done().completeExceptionally(e));
            throw e;
        }
        batch.forEach(kept -> kept.done().complete(null));
    }
}

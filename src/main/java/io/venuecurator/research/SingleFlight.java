package io.venuecurator.research;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Lets only one of several identical pieces of work run at a time; the others wait and share what
 * comes of it, be it a value or a failure. If the one that runs is interrupted, one that waits
 * takes over. Thread-safe.
 *
 * @param <K> what makes two pieces of work identical
 * @param <V> what comes of it
 */
public final class SingleFlight<K, V> {

    private final Map<K, CompletableFuture<V>> running = new ConcurrentHashMap<>();

    /** Work that may fail or be stopped. */
    @FunctionalInterface
    public interface Work<V> {

        /** Does the work on the calling thread. */
        V run() throws ResearchException, InterruptedException;
    }

    /**
     * What came of the work.
     *
     * @param value the result
     * @param shared whether another caller did the work
     */
    public record Outcome<V>(V value, boolean shared) {}

    /**
     * Does the work, or waits for the caller that is doing it.
     *
     * @throws ResearchException what the work threw, for every caller that waited for it
     * @throws InterruptedException if this caller was interrupted
     */
    public Outcome<V> run(K key, Work<V> work) throws ResearchException, InterruptedException {
        while (true) {
            CompletableFuture<V> mine = new CompletableFuture<>();
            CompletableFuture<V> other = running.putIfAbsent(key, mine);
            if (other == null) {
                return new Outcome<>(lead(key, mine, work), false);
            }
            try {
                return new Outcome<>(other.get(), true);
            } catch (ExecutionException failed) {
                if (!(failed.getCause() instanceof InterruptedException)) {
                    throw shared(failed.getCause());
                }
            }
        }
    }

    private V lead(K key, CompletableFuture<V> mine, Work<V> work)
            throws ResearchException, InterruptedException {
        try {
            V value = work.run();
            mine.complete(value);
            return value;
        } catch (ResearchException | InterruptedException | RuntimeException | Error failure) {
            mine.completeExceptionally(failure);
            throw failure;
        } finally {
            running.remove(key, mine);
        }
    }

    private static ResearchException shared(@Nullable Throwable cause) {
        if (cause instanceof ResearchException known) {
            return new ResearchException(
                    known.failureClass(),
                    String.valueOf(known.getMessage()),
                    known.retryAfter().orElse(null),
                    known);
        }
        return new ResearchException(
                FailureClass.INTERNAL, "The same request failed elsewhere: " + cause, cause);
    }
}

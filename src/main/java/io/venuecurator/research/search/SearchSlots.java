package io.venuecurator.research.search;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** How many searches of each source may be under way together, whoever begins them. Thread-safe. */
public final class SearchSlots {

    private final int perSource;
    private final Map<String, Semaphore> slots = new ConcurrentHashMap<>();

    /**
     * The same number for each source.
     *
     * @param perSource the most searches of a source under way, at least 1
     */
    public SearchSlots(int perSource) {
        if (perSource < 1) {
            throw new IllegalArgumentException("At least one search at once: " + perSource);
        }
        this.perSource = perSource;
    }

    /** Those of a source; they go to whoever has waited longest. */
    Semaphore of(SearchSource source) {
        return slots.computeIfAbsent(source.id(), id -> new Semaphore(perSource, true));
    }
}

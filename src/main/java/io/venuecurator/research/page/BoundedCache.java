package io.venuecurator.research.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * Keeps what was used last within a total weight. Thread-safe.
 *
 * @param <K> the key
 * @param <V> the value
 */
final class BoundedCache<K, V> {

    private final Map<K, V> values = new LinkedHashMap<>(16, 0.75f, true);
    private final long mostWeight;
    private final ToLongFunction<V> weigher;
    private long weight;

    BoundedCache(long mostWeight, ToLongFunction<V> weigher) {
        this.mostWeight = mostWeight;
        this.weigher = weigher;
    }

    synchronized Optional<V> get(K key) {
        return Optional.ofNullable(values.get(key));
    }

    synchronized void put(K key, V value) {
        V old = values.put(key, value);
        weight += weigher.applyAsLong(value) - (old == null ? 0 : weigher.applyAsLong(old));
        var oldest = values.values().iterator();
        while (weight > mostWeight && oldest.hasNext()) {
            weight -= weigher.applyAsLong(oldest.next());
            oldest.remove();
        }
    }
}

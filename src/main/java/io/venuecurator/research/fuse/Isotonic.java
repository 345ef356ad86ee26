package io.venuecurator.research.fuse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/**
 * The rising sequence that fits weighted values best: pool adjacent violators (Ayer, Brunk, Ewing,
 * Reid and Silverman, Annals of Mathematical Statistics 26, 1955; for calibration Zadrozny and
 * Elkan, KDD 2002).
 */
final class Isotonic {

    private record Pool(double value, double weight, int size) {

        Pool with(Pool next) {
            double sum = weight + next.weight;
            return new Pool(
                    (value * weight + next.value * next.weight) / sum, sum, size + next.size);
        }
    }

    private final Deque<Pool> pools = new ArrayDeque<>();

    /** The next value of the sequence. */
    void add(double value, double weight) {
        Pool pool = new Pool(value, weight, 1);
        while (!pools.isEmpty() && pools.getLast().value() > pool.value()) {
            pool = pools.removeLast().with(pool);
        }
        pools.addLast(pool);
    }

    /** The fitted values, one for each that was added. */
    List<Double> values() {
        List<Double> values = new ArrayList<>();
        pools.forEach(pool -> values.addAll(Collections.nCopies(pool.size(), pool.value())));
        return values;
    }
}

package io.venuecurator.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

/**
 * Bounds of a statistic by drawing whole units anew, with replacement: the percentile interval of
 * the bootstrap (Efron and Tibshirani, "An Introduction to the Bootstrap", 1993, chapter 13). The
 * seed is fixed, so that the same data give the same bounds.
 */
final class Bootstrap {

    private static final int DRAWS = 2_000;
    private static final long SEED = 20_261_124;
    private static final double TAIL = 0.025;

    /** A 95 % interval. */
    record Bounds(double low, double high) {}

    private Bootstrap() {}

    static <T> Bounds bounds(List<T> units, ToDoubleFunction<List<T>> statistic) {
        if (units.isEmpty()) {
            return new Bounds(0, 1);
        }
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        double[] drawn = new double[DRAWS];
        for (int i = 0; i < DRAWS; i++) {
            List<T> sample =
                    IntStream.range(0, units.size())
                            .mapToObj(u -> units.get(random.nextInt(units.size())))
                            .toList();
            drawn[i] = statistic.applyAsDouble(sample);
        }
        Arrays.sort(drawn);
        return new Bounds(
                drawn[(int) Math.floor(TAIL * (DRAWS - 1))],
                drawn[(int) Math.ceil((1 - TAIL) * (DRAWS - 1))]);
    }
}

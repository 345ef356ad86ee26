package io.venuecurator.evaluate;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.venuecurator.review.ScoreInterval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A measured value with its 95 % bounds.
 *
 * @param set what it was measured on
 * @param metric what was measured
 * @param value the value, 0…1
 * @param n how many things it is about
 * @param low the lower bound
 * @param high the upper bound
 */
record Figure(String set, String metric, double value, long n, double low, double high) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A share with the bounds of the score interval. */
    static Figure share(String set, String metric, long right, long n) {
        ScoreInterval bounds = ScoreInterval.of(right, n);
        return new Figure(
                set, metric, n == 0 ? 1 : (double) right / n, n, bounds.low(), bounds.high());
    }

    /** F1 over units, with the bounds of the bootstrap over the units; n counts the labels. */
    static Figure f1(String set, String metric, List<Counts> units) {
        Counts all = Counts.sum(units);
        Bootstrap.Bounds bounds = Bootstrap.bounds(units, u -> Counts.sum(u).f1());
        return new Figure(set, metric, all.f1(), all.labelled(), bounds.low(), bounds.high());
    }

    /** Precision, recall and F1. */
    static List<Figure> precisionRecallF1(String set, String what, List<Counts> units) {
        Counts all = Counts.sum(units);
        List<Figure> figures = new ArrayList<>();
        figures.add(share(set, what + " precision", all.right(), all.found()));
        figures.add(share(set, what + " recall", all.right(), all.labelled()));
        figures.add(f1(set, what + " f1", units));
        return figures;
    }

    /** As one line of JSON. */
    String json() {
        return JSON.createObjectNode()
                .put("set", set)
                .put("metric", metric)
                .put("value", rounded(value))
                .put("n", n)
                .put("low", rounded(low))
                .put("high", rounded(high))
                .toString();
    }

    private static BigDecimal rounded(double number) {
        return BigDecimal.valueOf(number).setScale(4, RoundingMode.HALF_UP);
    }
}

package io.venuecurator.research.fuse;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.venuecurator.proposal.Candidate;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a rule's stated confidence is worth by how often it was right on labelled data. Each stated
 * confidence is the mean of a beta prior worth {@value #PRIOR} observations, the tally updates it
 * (beta-binomial; Gelman et al., "Bayesian Data Analysis", 2013, section 2.4), and of one rule's
 * confidences a higher one never becomes worth less ({@link Isotonic}). What was not measured stays
 * as stated, within what its measured neighbours are worth. Immutable, thread-safe.
 */
public final class RuleCalibration {

    /** How many observations a stated confidence is worth. */
    static final int PRIOR = 10;

    private static final RuleCalibration BUNDLED = read("rule-calibration.json");

    private final Map<String, NavigableMap<Double, Double>> worth;

    private RuleCalibration(Map<String, NavigableMap<Double, Double>> worth) {
        this.worth = Map.copyOf(worth);
    }

    /** The table that ships with the program; {@code docs/quality.md} says how it is measured. */
    public static RuleCalibration bundled() {
        return BUNDLED;
    }

    /** A table of tallies, at most one for each rule and stated confidence. */
    public static RuleCalibration of(List<RuleTally> tallies) {
        Map<String, NavigableMap<Double, Double>> worth = new HashMap<>();
        tallies.stream()
                .collect(
                        Collectors.groupingBy(
                                RuleTally::rule,
                                Collectors.toMap(
                                        tally -> rounded(tally.stated()),
                                        tally -> tally,
                                        (a, b) -> {
                                            throw new IllegalArgumentException("twice: " + a);
                                        },
                                        TreeMap::new)))
                .forEach((rule, byStated) -> worth.put(rule, fitted(byStated)));
        return new RuleCalibration(worth);
    }

    private static NavigableMap<Double, Double> fitted(NavigableMap<Double, RuleTally> byStated) {
        Isotonic isotonic = new Isotonic();
        byStated.forEach(
                (stated, tally) -> {
                    double n = PRIOR + tally.judged();
                    isotonic.add((PRIOR * stated + tally.right()) / n, n);
                });
        List<Double> values = isotonic.values();
        NavigableMap<Double, Double> fitted = new TreeMap<>();
        for (double stated : byStated.keySet()) {
            fitted.put(stated, values.get(fitted.size()));
        }
        return fitted;
    }

    /** How far a candidate is to be believed by what its rule is worth, 0…1. */
    public double of(Candidate candidate) {
        NavigableMap<Double, Double> measured = worth.get(rule(candidate.evidence().extractor()));
        double stated = rounded(candidate.confidence());
        if (measured == null) {
            return candidate.confidence();
        }
        Map.Entry<Double, Double> below = measured.floorEntry(stated);
        Map.Entry<Double, Double> above = measured.ceilingEntry(stated);
        double low = below == null ? 0 : below.getValue();
        double high = above == null ? 1 : above.getValue();
        return Math.clamp(candidate.confidence(), low, high);
    }

    /** The rule behind what an evidence names as its extractor. */
    public static String rule(String extractor) {
        int comma = extractor.indexOf(", " + QuoteCheck.DERIVED);
        return comma < 0 ? extractor : extractor.substring(0, comma);
    }

    private static double rounded(double confidence) {
        return BigDecimal.valueOf(confidence).setScale(2, RoundingMode.HALF_UP).doubleValue();
    }

    private static RuleCalibration read(String resource) {
        try (InputStream in =
                Objects.requireNonNull(
                        RuleCalibration.class.getResourceAsStream(resource), resource)) {
            return of(
                    JsonMapper.builder()
                            .build()
                            .readValue(in, new TypeReference<List<RuleTally>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

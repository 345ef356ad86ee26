package io.venuecurator.research.extract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * A score, brought to a scale of five.
 *
 * @param outOfFive the score, 0…5, at most two decimals
 * @param warnings says so where the page uses another scale
 */
record Rating(BigDecimal outOfFive, List<String> warnings) {

    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    /**
     * A score on a scale.
     *
     * @param value the score as written
     * @param best the scale's best score as written; empty means 5
     * @return none if it is no score on that scale
     */
    static Optional<Rating> of(String value, String best) {
        Optional<BigDecimal> score = Numbers.decimal(value);
        Optional<BigDecimal> scale = best.isEmpty() ? Optional.of(FIVE) : Numbers.decimal(best);
        if (score.isEmpty()
                || scale.isEmpty()
                || scale.get().signum() == 0
                || score.get().signum() == 0
                || score.get().compareTo(scale.get()) > 0) {
            return Optional.empty();
        }
        boolean same = scale.get().compareTo(FIVE) == 0;
        BigDecimal outOfFive =
                same
                        ? score.get()
                                .setScale(Math.min(2, score.get().scale()), RoundingMode.HALF_UP)
                        : score.get().multiply(FIVE).divide(scale.get(), 1, RoundingMode.HALF_UP);
        return Optional.of(
                new Rating(
                        outOfFive,
                        same ? List.of() : List.of("converted from " + value + " out of " + best)));
    }
}

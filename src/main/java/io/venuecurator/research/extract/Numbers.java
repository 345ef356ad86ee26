package io.venuecurator.research.extract;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as pages write them. */
final class Numbers {

    private static final Pattern WHOLE = Pattern.compile("\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,7}");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,7}(?:\\.\\d{1,10})?");

    private Numbers() {}

    /** A whole number such as 350 or 1,200. */
    static Optional<BigDecimal> whole(String text) {
        return WHOLE.matcher(text).matches()
                ? Optional.of(new BigDecimal(text.replace(",", "")))
                : Optional.empty();
    }

    /** A number such as 4.6. */
    static Optional<BigDecimal> decimal(String text) {
        return DECIMAL.matcher(text).matches()
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }
}

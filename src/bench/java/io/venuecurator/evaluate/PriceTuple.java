package io.venuecurator.evaluate;

import io.venuecurator.research.extract.price.Price;
import io.venuecurator.research.extract.price.PriceUnit;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A price in the audit's notation: {@code 1388-1588++ 67 per_table} is from 1,388 to 1,588 plus
 * plus, on Saturdays and Sundays, per table.
 *
 * @param low the lower amount
 * @param high the higher one
 * @param basis {@code ++}, {@code nett}, or empty
 * @param days digits from 1 for Monday; {@code ?} where the truth does not tell
 * @param unit of the price, {@code unknown} where the string does not say; {@code ?} where the
 *     truth does not tell
 */
record PriceTuple(BigDecimal low, BigDecimal high, String basis, String days, String unit) {

    static final String UNTOLD = "?";

    private static final Pattern NOTATION =
            Pattern.compile(
                    "(?<low>[\\d.]+)(?:-(?<high>[\\d.]+))?(?<basis>\\+\\+|nett)?(?: (?<days>[1-7]+))?"
                            + "(?: (?<unit>[a-z_]+))?");

    /** A price that the program read. */
    static PriceTuple of(Price price) {
        return new PriceTuple(
                price.low().stripTrailingZeros(),
                price.high().stripTrailingZeros(),
                notation(price.basis()),
                price.days().stream()
                        .map(DayOfWeek::getValue)
                        .sorted()
                        .map(String::valueOf)
                        .collect(Collectors.joining()),
                price.unit().name().toLowerCase(Locale.ROOT));
    }

    /** A price in the audit's notation. */
    static PriceTuple parse(String text) {
        Matcher matcher = NOTATION.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("No price in the audit's notation: " + text);
        }
        String high = matcher.group("high");
        BigDecimal low = new BigDecimal(matcher.group("low")).stripTrailingZeros();
        return new PriceTuple(
                low,
                high == null ? low : new BigDecimal(high).stripTrailingZeros(),
                orEmpty(matcher.group("basis")),
                orEmpty(matcher.group("days")),
                matcher.group("unit") == null ? "unknown" : matcher.group("unit"));
    }

    private static String notation(String basis) {
        return basis.equals("plus_plus") ? "++" : basis;
    }

    /** Whether it includes what a basis of the profile says. */
    boolean hasBasis(String name) {
        return basis.equals(notation(name));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    boolean agrees(PriceTuple truth) {
        return low.equals(truth.low)
                && high.equals(truth.high)
                && basis.equals(truth.basis)
                && (truth.days.equals(UNTOLD) || days.equals(truth.days))
                && (truth.unit.equals(UNTOLD) || unit.equals(truth.unit));
    }

    boolean isPerPerson() {
        return unit.equals(PriceUnit.PER_PERSON.name().toLowerCase(Locale.ROOT));
    }

    /** In the audit's notation. */
    @Override
    public String toString() {
        String amounts =
                low.equals(high)
                        ? low.toPlainString()
                        : low.toPlainString() + "-" + high.toPlainString();
        return amounts
                + basis
                + (days.isEmpty() ? "" : " " + days)
                + (unit.equals("unknown") ? "" : " " + unit);
    }
}

package io.venuecurator.research.extract.price;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A price as a page states it, in the region's currency.
 *
 * @param low the lower amount
 * @param high the higher amount, the same as {@code low} for a single one
 * @param unit what it buys
 * @param basis name of the region's {@link io.venuecurator.venue.Region.PriceBasis}, empty where
 *     the page does not say
 * @param days the days it is for, empty where the page does not say
 * @param meals the meals it is for, empty where the page does not say
 * @param tables the number of tables it is for
 * @param year the year it is for
 */
public record Price(
        BigDecimal low,
        BigDecimal high,
        PriceUnit unit,
        String basis,
        Set<DayOfWeek> days,
        Set<Meal> meals,
        Optional<TableRange> tables,
        OptionalInt year) {

    /** Copies the sets. */
    public Price {
        days = Set.copyOf(days);
        meals = Set.copyOf(meals);
    }

    Price withUnit(PriceUnit other) {
        return new Price(low, high, other, basis, days, meals, tables, year);
    }
}

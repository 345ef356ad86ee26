package io.venuecurator.research.extract.price;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Set;

/** A piece of a line that says something about a price. */
sealed interface PriceToken {

    /** Index of its first character in the line. */
    int start();

    /** Index after its last character. */
    int end();

    /** Whether it shares a character with another token. */
    default boolean overlaps(PriceToken other) {
        return start() < other.end() && other.start() < end();
    }

    /** An amount or a range of amounts; the basis is empty where none is written beside it. */
    record Money(int start, int end, BigDecimal low, BigDecimal high, String basis)
            implements PriceToken {}

    /** What an amount buys. */
    record Unit(int start, int end, PriceUnit unit) implements PriceToken {}

    /** What an amount includes. */
    record Basis(int start, int end, String name) implements PriceToken {}

    /** Days of the week. */
    record Days(int start, int end, Set<DayOfWeek> days) implements PriceToken {}

    /** One or more meals. */
    record Meals(int start, int end, Set<Meal> meals) implements PriceToken {}

    /** A number of tables. */
    record Tables(int start, int end, TableRange range) implements PriceToken {}

    /** A calendar year. */
    record Year(int start, int end, int year) implements PriceToken {}
}

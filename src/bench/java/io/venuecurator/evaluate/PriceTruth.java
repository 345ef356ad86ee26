package io.venuecurator.evaluate;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * The prices of a record, as found or as they should be found.
 *
 * @param lunch in the order of the string
 * @param dinner in the order of the string
 * @param tables the fewest and the most tables, {@code 10-26}; empty where the string has none,
 *     {@code ?} where the truth does not tell
 */
record PriceTruth(List<PriceTuple> lunch, List<PriceTuple> dinner, String tables) {

    /** The data's own description calls whatever is lower a price per person. */
    private static final BigDecimal LEAST_OF_A_TABLE = BigDecimal.valueOf(400);

    /** How many tuples a truth has, and how many of them were found. */
    record Score(int all, int right) {}

    Score score(PriceTruth truth) {
        boolean told = !truth.tables.equals(PriceTuple.UNTOLD);
        int all =
                Math.max(lunch.size(), truth.lunch.size())
                        + Math.max(dinner.size(), truth.dinner.size())
                        + (told ? 1 : 0);
        int right =
                right(lunch, truth.lunch)
                        + right(dinner, truth.dinner)
                        + (told && tables.equals(truth.tables) ? 1 : 0);
        return new Score(all, right);
    }

    private static int right(List<PriceTuple> found, List<PriceTuple> truth) {
        int right = 0;
        for (int i = 0; i < Math.min(found.size(), truth.size()); i++) {
            right += found.get(i).agrees(truth.get(i)) ? 1 : 0;
        }
        return right;
    }

    /** The prices that are per person, or too low to be a table's whatever the string says. */
    List<PriceTuple> perPerson() {
        return all().filter(
                        price -> price.isPerPerson() || price.low().compareTo(LEAST_OF_A_TABLE) < 0)
                .toList();
    }

    /** Lunch, then dinner. */
    Stream<PriceTuple> all() {
        return Stream.concat(lunch.stream(), dinner.stream());
    }
}

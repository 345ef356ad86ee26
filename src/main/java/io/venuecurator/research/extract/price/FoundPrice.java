package io.venuecurator.research.extract.price;

/**
 * A price and where it stands.
 *
 * @param price the price
 * @param start index of the amount's first character in the text that was read
 * @param end index after its last character
 */
public record FoundPrice(Price price, int start, int end) {

    FoundPrice shifted(int offset) {
        return new FoundPrice(price, start + offset, end + offset);
    }

    /** The same with a unit that was stated for all prices of meals, where it has none itself. */
    FoundPrice orMeal(PriceUnit unit) {
        boolean meal = !price.meals().isEmpty() || !price.days().isEmpty();
        return price.unit() == PriceUnit.UNKNOWN && meal
                ? new FoundPrice(price.withUnit(unit), start, end)
                : this;
    }
}

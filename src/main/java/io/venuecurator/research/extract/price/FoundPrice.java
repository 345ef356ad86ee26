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
}

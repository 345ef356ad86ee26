package io.venuecurator.desktop.query;

import java.util.function.IntUnaryOperator;

/**
 * Sorts indexes by whole numbers, the least digit first (Knuth, The Art of Computer Programming,
 * vol. 3, section 5.2.5, algorithm R). Indexes with equal numbers keep their order. Takes time in
 * proportion to the rows, and no array that holds them all.
 */
final class RadixSort {

    private static final int DIGIT_BITS = 11;
    private static final int DIGITS = 1 << DIGIT_BITS;

    private RadixSort() {}

    /**
     * Sorts.
     *
     * @param indexes stay as they are
     * @param number of an index, from 0 to most
     */
    static PagedInts sort(PagedInts indexes, IntUnaryOperator number, int most) {
        PagedInts sorted = indexes;
        for (int shift = 0; shift < Integer.SIZE && most >>> shift > 0; shift += DIGIT_BITS) {
            sorted = byDigit(sorted, number, shift);
        }
        return sorted;
    }

    private static PagedInts byDigit(PagedInts from, IntUnaryOperator number, int shift) {
        int[] next = new int[DIGITS + 1];
        for (int i = 0; i < from.size(); i++) {
            next[digit(number.applyAsInt(from.get(i)), shift) + 1]++;
        }
        for (int digit = 0; digit < DIGITS; digit++) {
            next[digit + 1] += next[digit];
        }
        PagedInts to = new PagedInts(from.size());
        for (int i = 0; i < from.size(); i++) {
            int index = from.get(i);
            to.set(next[digit(number.applyAsInt(index), shift)]++, index);
        }
        return to;
    }

    private static int digit(int number, int shift) {
        return number >>> shift & (DIGITS - 1);
    }
}

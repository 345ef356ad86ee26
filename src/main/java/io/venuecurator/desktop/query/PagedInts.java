package io.venuecurator.desktop.query;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/**
 * Whole numbers as in an array, in pages of 64 KiB. One array for a million rows is a humongous
 * object to the garbage collector: it takes more than half a region of the heap (512 KiB at least),
 * and to allocate one can start a collection (HotSpot Virtual Machine Garbage Collection Tuning
 * Guide, "Humongous Objects"). A query needs several of them; with pages it stops no frame. Like an
 * array not safe to fill on two threads, and safe to read on any once nobody fills it.
 */
final class PagedInts {

    private static final int PAGE_BITS = 14;
    private static final int PAGE = 1 << PAGE_BITS;

    private final int[][] pages;
    private final int size;

    /** So many zeros. */
    PagedInts(int size) {
        this.size = size;
        this.pages = new int[Math.ceilDiv(size, PAGE)][];
        Arrays.setAll(pages, page -> new int[Math.min(PAGE, size - page * PAGE)]);
    }

    /** The numbers of all pieces, one after the other. */
    static PagedInts together(List<int[]> pieces) {
        PagedInts all = new PagedInts(pieces.stream().mapToInt(piece -> piece.length).sum());
        int next = 0;
        for (int[] piece : pieces) {
            for (int number : piece) {
                all.set(next++, number);
            }
        }
        return all;
    }

    /**
     * These ascending numbers without those of the others that are among them, but with the rest.
     */
    PagedInts toggled(int[] others) {
        BitSet numbers = new BitSet();
        for (int i = 0; i < size; i++) {
            numbers.set(get(i));
        }
        Arrays.stream(others).forEach(numbers::flip);
        PagedInts all = new PagedInts(numbers.cardinality());
        int next = 0;
        for (int number = numbers.nextSetBit(0); number >= 0; ) {
            all.set(next++, number);
            number = numbers.nextSetBit(number + 1);
        }
        return all;
    }

    int size() {
        return size;
    }

    /** The number at an index; throws {@link IndexOutOfBoundsException} like a list. */
    int get(int index) {
        Objects.checkIndex(index, size);
        return pages[index >>> PAGE_BITS][index & (PAGE - 1)];
    }

    /** Replaces the number at an index. */
    void set(int index, int number) {
        pages[index >>> PAGE_BITS][index & (PAGE - 1)] = number;
    }

    /** Replaces all numbers by one. */
    void fill(int number) {
        for (int[] page : pages) {
            Arrays.fill(page, number);
        }
    }

    /** Whether the same numbers stand in the same order. */
    boolean hasSame(PagedInts other) {
        return Arrays.deepEquals(pages, other.pages);
    }
}

package io.venuecurator.desktop.query;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which rows answer a question, and how many would in each value of each facet. Immutable and safe
 * on any thread.
 */
final class Seen {

    private static final int ROWS_PER_PIECE = 16_384;

    private final PagedInts found;
    private final int below;
    private final List<int[]> counts;

    private Seen(PagedInts found, Tally tally) {
        this.found = found;
        this.below = tally.below;
        this.counts = tally.counts;
    }

    /** Looks at every row, at pieces of the file on as many processors as the calling pool has. */
    static Seen of(Question question) {
        int pieces = Math.ceilDiv(question.rows().size(), ROWS_PER_PIECE);
        List<Piece> seen =
                IntStream.range(0, pieces)
                        .parallel()
                        .mapToObj(number -> Piece.of(question, number))
                        .toList();
        Tally sum = new Tally(question.facets());
        seen.forEach(piece -> sum.add(piece.tally().counts, piece.tally().below));
        return new Seen(PagedInts.together(seen.stream().map(Piece::found).toList()), sum);
    }

    /**
     * What is seen now if only some rows may count otherwise: only these are looked at.
     *
     * @param before the question to which this is the answer
     * @param now the question that is to be answered
     * @param changed the rows, as {@link Question#changesSince} tells them
     */
    Seen after(Question before, Question now, int[] changed) {
        Tally tally = new Tally(now.facets());
        tally.add(counts, below);
        int[] moved =
                Arrays.stream(changed)
                        .filter(
                                index ->
                                        before.count(index, tally, -1)
                                                != now.count(index, tally, 1))
                        .toArray();
        return new Seen(moved.length == 0 ? found : found.toggled(moved), tally);
    }

    /** The indexes of the rows that fit, ascending. */
    PagedInts found() {
        return found;
    }

    /** How many of them need enrichment. */
    int below() {
        return below;
    }

    /** Per facet and value: how many rows fit if only the other facets narrowed. */
    List<int[]> counts() {
        return counts;
    }

    @SuppressWarnings("ArrayRecordComponent") // Nobody compares pieces.
    private record Piece(int[] found, Tally tally) {

        static Piece of(Question question, int number) {
            int from = number * ROWS_PER_PIECE;
            int to = Math.min(question.rows().size(), from + ROWS_PER_PIECE);
            Tally tally = new Tally(question.facets());
            int[] found = new int[to - from];
            int size = 0;
            for (int i = from; i < to; i++) {
                if (question.count(i, tally, 1)) {
                    found[size++] = i;
                }
            }
            return new Piece(Arrays.copyOf(found, size), tally);
        }
    }
}

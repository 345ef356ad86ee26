package io.venuecurator.review;

import io.venuecurator.venue.FieldPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * The preview of taking decisions back. Nothing is undone until it is handed over; then exactly
 * these decisions are, also if others of the same kind were made since.
 *
 * @param entries the decisions that still stand
 * @param byField how many of each field
 * @param venues how many venues they belong to
 * @param examples up to {@value #EXAMPLES} of them, drawn at random without repetition
 */
public record UndoPreview(
        List<HistoryEntry> entries,
        SortedMap<FieldPath, Integer> byField,
        int venues,
        List<HistoryEntry> examples) {

    /** How many examples a preview shows. */
    public static final int EXAMPLES = 10;

    /** Copies the collections. */
    public UndoPreview {
        entries = List.copyOf(entries);
        byField = Collections.unmodifiableSortedMap(new TreeMap<>(byField));
        examples = List.copyOf(examples);
    }

    /**
     * Makes a preview.
     *
     * @param history where to choose from; only what still stands counts
     * @param random draws the examples
     */
    public static UndoPreview of(List<HistoryEntry> history, RandomGenerator random) {
        List<HistoryEntry> standing = history.stream().filter(HistoryEntry::inForce).toList();
        SortedMap<FieldPath, Integer> byField = new TreeMap<>();
        standing.forEach(entry -> byField.merge(entry.field(), 1, Integer::sum));
        List<HistoryEntry> shuffled = new ArrayList<>(standing);
        Collections.shuffle(shuffled, random);
        return new UndoPreview(
                standing,
                byField,
                (int) standing.stream().map(HistoryEntry::venueId).distinct().count(),
                shuffled.subList(0, Math.min(EXAMPLES, shuffled.size())));
    }
}

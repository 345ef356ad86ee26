package io.venuecurator.service;

import io.venuecurator.review.AutoApproval;
import io.venuecurator.review.HistoryEntry;
import io.venuecurator.review.Judged;
import io.venuecurator.review.Reliability;
import io.venuecurator.venue.FieldPath;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How far the confidences held that reviewers judged one by one.
 *
 * @param overall over all fields and sources
 * @param byField of each field that was judged
 * @param bySource of each host on whose pages judged values were read
 * @param autoApproval from which confidence on {@value #SAFE} of each field's values were right
 */
public record ReliabilityReport(
        Reliability overall,
        SortedMap<FieldPath, Reliability> byField,
        SortedMap<String, Reliability> bySource,
        SortedMap<FieldPath, AutoApproval> autoApproval) {

    /** The precision that accepting unseen asks for. */
    public static final double SAFE = 0.99;

    /** Copies the maps. */
    public ReliabilityReport {
        byField = Collections.unmodifiableSortedMap(new TreeMap<>(byField));
        bySource = Collections.unmodifiableSortedMap(new TreeMap<>(bySource));
        autoApproval = Collections.unmodifiableSortedMap(new TreeMap<>(autoApproval));
    }

    static ReliabilityReport of(List<HistoryEntry> history) {
        List<Judged> judged = Judged.of(history);
        return new ReliabilityReport(
                Reliability.of(judged),
                by(Judged::field, judged, Reliability::of),
                by(Judged::source, judged, Reliability::of),
                by(Judged::field, judged, of -> AutoApproval.at(SAFE, of)));
    }

    private static <K, V> SortedMap<K, V> by(
            Function<Judged, K> key, List<Judged> judged, Function<List<Judged>, V> figure) {
        return judged.stream()
                .collect(
                        Collectors.groupingBy(
                                key,
                                TreeMap::new,
                                Collectors.collectingAndThen(Collectors.toList(), figure)));
    }
}

package io.venuecurator.review;

import io.venuecurator.venue.Completeness;
import io.venuecurator.venue.ConfidenceLevel;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.VenueField;
import io.venuecurator.venue.VenueProfile;
import io.venuecurator.venue.VenueRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How complete the venues were before anything was approved: a field counts as missing then if it
 * is missing now, or if an approved value stands over an original that was missing.
 */
final class CatalogBefore {

    private final VenueProfile profile;
    private final Map<String, Long> filledSince = new HashMap<>();

    CatalogBefore(VenueProfile profile, List<Judgement> judgements) {
        this.profile = profile;
        Map<FieldPath, Integer> index = new HashMap<>();
        for (int i = 0; i < profile.fields().size(); i++) {
            index.put(profile.fields().get(i).path(), i);
        }
        for (Judgement judged : judgements) {
            Integer field = index.get(judged.field());
            if (field != null && judged.writes() && wasMissing(judged, field)) {
                filledSince.merge(judged.venueId(), 1L << field, (a, b) -> a | b);
            }
        }
    }

    private boolean wasMissing(Judgement judged, int field) {
        return judged.original() == null
                || Completeness.isMissing(judged.original(), profile.fields().get(field));
    }

    /** How many venues were at each level; every level is there. */
    Map<ConfidenceLevel, Integer> levels(List<VenueRow> rows) {
        Map<ConfidenceLevel, Integer> counts = none();
        for (VenueRow row : rows) {
            long missing = missing(row);
            double then =
                    missing == row.missing()
                            ? row.confidence()
                            : Completeness.score(paths(missing), profile).doubleValue();
            counts.merge(ConfidenceLevel.of(then), 1, Integer::sum);
        }
        return counts;
    }

    /** The same as the file stands. */
    static Map<ConfidenceLevel, Integer> levelsNow(List<VenueRow> rows) {
        Map<ConfidenceLevel, Integer> counts = none();
        rows.forEach(row -> counts.merge(ConfidenceLevel.of(row.confidence()), 1, Integer::sum));
        return counts;
    }

    /** How many venues had, and have, each field. */
    List<FieldFilling> fillings(List<VenueRow> rows) {
        List<VenueField> fields = profile.fields();
        int[] before = new int[fields.size()];
        int[] now = new int[fields.size()];
        for (VenueRow row : rows) {
            long then = missing(row);
            for (int i = 0; i < before.length; i++) {
                before[i] += (then >> i & 1) == 0 ? 1 : 0;
                now[i] += row.isMissing(i) ? 0 : 1;
            }
        }
        List<FieldFilling> fillings = new ArrayList<>();
        for (int i = 0; i < before.length; i++) {
            fillings.add(new FieldFilling(fields.get(i).path(), before[i], now[i]));
        }
        return fillings;
    }

    private long missing(VenueRow row) {
        return row.missing() | filledSince.getOrDefault(row.key(), 0L);
    }

    private Set<FieldPath> paths(long missing) {
        Set<FieldPath> paths = new HashSet<>();
        for (int i = 0; i < profile.fields().size(); i++) {
            if ((missing >> i & 1) != 0) {
                paths.add(profile.fields().get(i).path());
            }
        }
        return paths;
    }

    private static Map<ConfidenceLevel, Integer> none() {
        Map<ConfidenceLevel, Integer> counts = new EnumMap<>(ConfidenceLevel.class);
        for (ConfidenceLevel level : ConfidenceLevel.values()) {
            counts.put(level, 0);
        }
        return counts;
    }
}

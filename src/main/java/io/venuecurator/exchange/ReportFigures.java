package io.venuecurator.exchange;

import io.venuecurator.venue.Completeness;
import io.venuecurator.venue.ConfidenceLevel;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueField;
import io.venuecurator.venue.VenueProfile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a report counts while the venues pass by. Not thread-safe. */
final class ReportFigures {

    private final VenueProfile profile;
    private final Half before;
    private final Half after;
    private final List<FieldChange> changes = new ArrayList<>();
    private int venues;

    ReportFigures(VenueProfile profile) {
        this.profile = profile;
        this.before = new Half(profile.fields().size());
        this.after = new Half(profile.fields().size());
    }

    /** One side of the comparison. */
    static final class Half {

        private final Map<ConfidenceLevel, Integer> levels = new EnumMap<>(ConfidenceLevel.class);
        private final int[] filled;
        private BigDecimal sum = BigDecimal.ZERO;

        private Half(int fields) {
            this.filled = new int[fields];
        }

        private void add(Venue venue, VenueProfile profile) {
            Completeness completeness = Completeness.of(venue, profile);
            levels.merge(completeness.level(), 1, Integer::sum);
            sum = sum.add(completeness.score());
            List<FieldPath> missing = completeness.missing();
            for (int i = 0; i < filled.length; i++) {
                filled[i] += missing.contains(profile.fields().get(i).path()) ? 0 : 1;
            }
        }

        /** How many venues are at a level. */
        int at(ConfidenceLevel level) {
            return levels.getOrDefault(level, 0);
        }

        /** How many venues have the profile's n-th field. */
        int filled(int field) {
            return filled[field];
        }
    }

    void add(ExportedVenue venue) {
        before.add(venue.before(), profile);
        after.add(venue.after(), profile);
        changes.addAll(venue.changes());
        venues++;
    }

    Half before() {
        return before;
    }

    Half after() {
        return after;
    }

    /** All changes, in the order of the venues. */
    List<FieldChange> changes() {
        return changes;
    }

    int venues() {
        return venues;
    }

    /** The mean completeness of a side, 0…1; 0 without venues. */
    double mean(Half half) {
        return venues == 0 ? 0 : half.sum.doubleValue() / venues;
    }

    /** The profile's fields, as counted. */
    List<VenueField> fields() {
        return profile.fields();
    }
}

package io.venuecurator.service;

import io.venuecurator.proposal.ProposalState;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.VenueField;
import io.venuecurator.venue.VenueProfile;
import io.venuecurator.venue.VenueRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what {@link CatalogStatistics} tells. */
final class CatalogFigures {

    private CatalogFigures() {}

    static CatalogStatistics of(
            List<VenueRow> rows,
            VenueProfile profile,
            double minConfidence,
            Map<ProposalState, Long> proposals) {
        int total = rows.size();
        long needing = rows.stream().filter(row -> row.needsEnrichment(minConfidence)).count();
        long hundredths = rows.stream().mapToLong(VenueRow::score).sum();
        return new CatalogStatistics(
                total,
                Math.toIntExact(needing),
                ratio(needing * 100, total, 1),
                ratio(hundredths, total * 100L, 2),
                completeness(rows, profile),
                proposals);
    }

    private static Map<FieldPath, Double> completeness(List<VenueRow> rows, VenueProfile profile) {
        Map<FieldPath, Double> shares = new LinkedHashMap<>();
        List<VenueField> fields = profile.fields();
        for (int i = 0; i < fields.size(); i++) {
            int index = i;
            long filled = rows.stream().filter(row -> !row.isMissing(index)).count();
            shares.put(fields.get(i).path(), ratio(filled, rows.size(), 2));
        }
        return shares;
    }

    private static double ratio(long part, long whole, int decimals) {
        return whole == 0
                ? 0
                : BigDecimal.valueOf(part)
                        .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP)
                        .doubleValue();
    }
}

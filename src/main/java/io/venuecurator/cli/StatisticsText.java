package io.venuecurator.cli;

import io.venuecurator.proposal.ProposalState;
import io.venuecurator.service.CatalogStatistics;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures of a catalogue as lines of text. */
final class StatisticsText {

    private static final int BAR = 20;

    private StatisticsText() {}

    /** The lines, without line ends. */
    static List<String> of(CatalogStatistics statistics, double threshold) {
        List<String> lines = new ArrayList<>();
        lines.add(
                String.format(
                        Locale.ROOT,
                        "%s, %,d need enrichment (%.1f %%: under %.2f or marked for review)",
                        Amounts.count(statistics.totalVenues(), "venue", "venues"),
                        statistics.needsEnrichment(),
                        statistics.enrichmentPercentage(),
                        threshold));
        lines.add(
                String.format(
                        Locale.ROOT, "average confidence %.2f", statistics.averageConfidence()));
        lines.add("");
        lines.add("filled in:");
        statistics
                .completeness()
                .forEach(
                        (field, share) ->
                                lines.add(
                                        String.format(
                                                Locale.ROOT,
                                                "  %-30s %s %5s",
                                                field.value(),
                                                bar(share),
                                                Amounts.percent(share))));
        lines.add("");
        lines.add("proposals: " + proposals(statistics));
        return lines;
    }

    private static String bar(double share) {
        int filled = (int) Math.round(share * BAR);
        return "#".repeat(filled) + ".".repeat(BAR - filled);
    }

    private static String proposals(CatalogStatistics statistics) {
        List<String> counts = new ArrayList<>();
        for (ProposalState state : ProposalState.values()) {
            Long count = statistics.proposals().get(state);
            if (count != null && count > 0) {
                counts.add(String.format(Locale.ROOT, "%,d %s", count, ProposalText.word(state)));
            }
        }
        return counts.isEmpty() ? "none" : String.join(", ", counts);
    }
}

package io.venuecurator.cli;

import io.venuecurator.job.VenueResearchJob;
import io.venuecurator.research.SearchQuery;
import io.venuecurator.service.EnrichmentPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a session would do, as lines of text. */
final class PlanText {

    private PlanText() {}

    /** One line per venue with the searches it would get, then the sums. */
    static List<String> of(EnrichmentPlan plan) {
        List<String> lines = new ArrayList<>();
        plan.session().jobs().forEach(job -> lines.add(venue(job)));
        lines.add("");
        lines.add(head(plan));
        return lines;
    }

    private static String venue(VenueResearchJob job) {
        String asks =
                job.searchQueries().stream()
                        .map(SearchQuery::category)
                        .collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "%5s  %s  (%s)  asks: %s",
                Amounts.percent(job.confidenceBefore()),
                PlainText.of(job.venueName(), 60),
                PlainText.of(job.venueId(), 60),
                asks);
    }

    /** The sums in one line. */
    static String head(EnrichmentPlan plan) {
        String cost =
                plan.estimatedCost() == 0
                        ? "no cost"
                        : String.format(Locale.ROOT, "about US$ %.2f", plan.estimatedCost());
        return Amounts.count(plan.session().jobs().size(), "venue", "venues")
                + " of "
                + String.format(Locale.ROOT, "%,d", plan.session().totalVenues())
                + ": "
                + Amounts.count(plan.searches(), "search", "searches")
                + ", of which "
                + Amounts.count(plan.requests(), "goes out as a request", "go out as requests")
                + "; about "
                + Amounts.about(plan.estimatedTime())
                + ", "
                + cost
                + ".";
    }
}

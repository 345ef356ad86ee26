package io.venuecurator.research.fuse;

import io.venuecurator.venue.FieldType;
import io.venuecurator.venue.VenueField;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which of a site's several amounts for one field is meant. A site lists many packages and rooms:
 * "from" prices and minimums are the lowest of them, capacities the highest. The amounts that a
 * site gives beside it are no contradiction. Fresh pages go before old ones, and values without
 * warnings before those with.
 */
final class SiteChoice {

    private static final Set<String> HIGHEST = Set.of("guests", "tables");
    private static final Set<String> LOWEST =
            Set.of("per_table", "minimum_spend", "hall_hire", "minimum_tables");

    private SiteChoice() {}

    /** For each site the findings with the meaning that the field asks for. */
    static List<Weighed> choose(List<Weighed> findings, VenueField field) {
        boolean amount = field.type() == FieldType.MONEY || field.type() == FieldType.COUNT;
        boolean highest = HIGHEST.contains(field.unit());
        if (!amount || !(highest || LOWEST.contains(field.unit()))) {
            return findings;
        }
        Map<String, List<Weighed>> bySite =
                findings.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Weighed::site, TreeMap::new, Collectors.toList()));
        Comparator<BigDecimal> order =
                highest ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return bySite.values().stream().flatMap(of -> best(of, order).stream()).toList();
    }

    private static List<Weighed> best(List<Weighed> ofSite, Comparator<BigDecimal> order) {
        Comparator<Weighed> first =
                Comparator.comparingInt(Weighed::year)
                        .reversed()
                        .thenComparing(w -> !w.shown().warnings().isEmpty())
                        .thenComparing(SiteChoice::number, order);
        Weighed best = ofSite.stream().min(first).orElseThrow();
        return ofSite.stream().filter(w -> w.meaning().equals(best.meaning())).toList();
    }

    private static BigDecimal number(Weighed finding) {
        return finding.shown().value().decimalValue();
    }
}

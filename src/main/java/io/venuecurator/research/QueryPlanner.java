package io.venuecurator.research;

import io.venuecurator.venue.Completeness;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.SearchCategory;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueField;
import io.venuecurator.venue.VenueProfile;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Plans what to ask the web about a venue. Thread-safe. */
public final class QueryPlanner {

    /** The most questions per venue. */
    public static final int MOST_QUERIES = 6;

    private static final FieldPath HOUSE = FieldPath.of("parent_venue");

    private final VenueProfile profile;
    private final InstantSource clock;

    /** A planner for a market; the clock tells which year's prices to ask for. */
    public QueryPlanner(VenueProfile profile, InstantSource clock) {
        this.profile = profile;
        this.clock = clock;
    }

    /**
     * The missing fields and at most {@value #MOST_QUERIES} questions: those of the categories that
     * feed a missing field, and of those that are always asked, by priority.
     */
    public ResearchTask plan(Venue venue) {
        List<FieldPath> missing = Completeness.of(venue, profile).missing();
        Set<String> needed =
                missing.stream()
                        .flatMap(path -> profile.field(path).stream())
                        .map(VenueField::category)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        String name = QueryText.name(venue.name(), venue.text(HOUSE).orElse(""));
        if (name.isEmpty()) {
            return new ResearchTask(missing, List.of());
        }
        List<SearchQuery> queries =
                profile.categories().stream()
                        .filter(c -> c.always() || needed.contains(c.name()))
                        .sorted(Comparator.comparingInt(SearchCategory::priority))
                        .limit(MOST_QUERIES)
                        .map(c -> new SearchQuery(c.name(), query(c, name), c.priority()))
                        .toList();
        return new ResearchTask(missing, queries);
    }

    private String query(SearchCategory category, String name) {
        int year = clock.instant().atZone(ZoneId.of(profile.region().timezone())).getYear();
        return QueryText.fill(category.query(), name, profile.region().countryName(), year);
    }
}

package io.venuecurator.evaluate;

import io.venuecurator.research.extract.CandidateExtractor;
import io.venuecurator.research.extract.Extractors;
import io.venuecurator.research.extract.FieldCandidate;
import io.venuecurator.research.page.Page;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueProfile;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What all extraction rules of a market find on a page. */
final class PageValues {

    /** The rules must not depend on the day of the evaluation. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T00:00:00Z"), ZoneOffset.UTC);

    private final List<CandidateExtractor> extractors;

    PageValues(VenueProfile profile) {
        this.extractors = Extractors.forProfile(profile, CLOCK);
    }

    List<FieldCandidate> of(Page page, Venue venue) {
        return extractors.stream().flatMap(e -> e.extract(page, venue).stream()).toList();
    }

    /** The values for one field, as text. */
    static Set<String> texts(List<FieldCandidate> found, FieldPath field) {
        return found.stream()
                .filter(f -> f.field().equals(field))
                .map(f -> f.candidate().value().asText())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}

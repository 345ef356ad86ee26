package io.venuecurator.research.pipeline;

import io.venuecurator.research.extract.CandidateExtractor;
import io.venuecurator.research.extract.FieldCandidate;
import io.venuecurator.research.fuse.Finding;
import io.venuecurator.research.match.PageMatch;
import io.venuecurator.research.match.Reading;
import io.venuecurator.research.match.VenueMatcher;
import io.venuecurator.research.page.Page;
import io.venuecurator.research.text.OneLine;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Decides what a page is to a venue and takes values from it if it is about it. Thread-safe, but a
 * page is not.
 */
final class PageStudy {

    private static final int LONGEST_NAME = 100;

    private final VenueProfile profile;
    private final VenueMatcher matcher;
    private final List<CandidateExtractor> extractors;

    PageStudy(VenueProfile profile, VenueMatcher matcher, List<CandidateExtractor> extractors) {
        this.profile = profile;
        this.matcher = matcher;
        this.extractors = List.copyOf(extractors);
    }

    /**
     * What a page brought.
     *
     * @param url for the log, short and on one line
     * @param movedTo postal codes to which the venue has moved since the file was written
     */
    PageFindings of(Page page, Venue venue, QueryEcho echo, Set<String> movedTo, String url) {
        PageMatch match = matcher.match(page, venue, movedTo);
        if (echo.isIn(page.title())) {
            return new PageFindings(
                    List.of(),
                    match.source(),
                    List.of(),
                    "",
                    "Left out %s: its title only repeats the question".formatted(url),
                    null);
        }
        List<Finding> findings = new ArrayList<>();
        for (Reading reading : match.readings()) {
            for (CandidateExtractor extractor : extractors) {
                for (FieldCandidate found : extractor.extract(reading.page(), venue)) {
                    if (mayTake(found, reading)
                            && !echo.isIn(found.candidate().evidence().quote())) {
                        findings.add(finding(found, match, reading));
                    }
                }
            }
        }
        return new PageFindings(
                findings,
                match.source(),
                match.notices(),
                match.otherPostal(),
                sentence(page, url, match, findings.size()),
                null);
    }

    private boolean mayTake(FieldCandidate found, Reading reading) {
        return profile.field(found.field())
                .filter(field -> reading.scope().allows(field, profile))
                .isPresent();
    }

    private static Finding finding(FieldCandidate found, PageMatch match, Reading reading) {
        return new Finding(
                found.field(),
                found.candidate(),
                match.source(),
                reading.certainty(),
                reading.page().publishedAt(),
                reading.warnings());
    }

    private String sentence(Page page, String url, PageMatch match, int values) {
        if (match.readings().isEmpty()) {
            String subject =
                    matcher.subject(page)
                            .map(name -> "; it is about " + OneLine.of(name, LONGEST_NAME))
                            .orElse("");
            return "Left out %s: %s%s".formatted(url, match.verdict().reason(), subject);
        }
        String relation = match.verdict().relation().name().toLowerCase(Locale.ROOT);
        return "Read %s (%s: %s): %s"
                .formatted(
                        url,
                        relation.replace('_', ' '),
                        match.verdict().reason(),
                        values == 1 ? "1 value" : values + " values");
    }
}

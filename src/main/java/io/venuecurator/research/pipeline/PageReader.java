package io.venuecurator.research.pipeline;

import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import io.venuecurator.research.ResearchProgress;
import io.venuecurator.research.extract.CandidateExtractor;
import io.venuecurator.research.extract.FieldCandidate;
import io.venuecurator.research.fuse.Finding;
import io.venuecurator.research.match.PageMatch;
import io.venuecurator.research.match.Reading;
import io.venuecurator.research.match.VenueMatcher;
import io.venuecurator.research.page.Page;
import io.venuecurator.research.page.PageSource;
import io.venuecurator.research.search.SearchHit;
import io.venuecurator.research.text.OneLine;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads pages, decides what they are to the venue, and takes values from those that are about it.
 * Each page stays on the thread that read it.
 */
final class PageReader {

    private static final Logger LOG = LoggerFactory.getLogger(PageReader.class);
    private static final int LONGEST_URL = 300;

    private final VenueProfile profile;
    private final PageSource pages;
    private final VenueMatcher matcher;
    private final List<CandidateExtractor> extractors;
    private final Parallel parallel;

    PageReader(
            VenueProfile profile,
            PageSource pages,
            VenueMatcher matcher,
            List<CandidateExtractor> extractors,
            Parallel parallel) {
        this.profile = profile;
        this.pages = pages;
        this.matcher = matcher;
        this.extractors = List.copyOf(extractors);
        this.parallel = parallel;
    }

    /** What each page brought, in the order of the hits. */
    List<PageFindings> read(Venue venue, List<SearchHit> hits, ResearchProgress progress)
            throws InterruptedException {
        List<Callable<PageFindings>> tasks = new ArrayList<>();
        hits.forEach(hit -> tasks.add(() -> read(venue, hit, progress)));
        return parallel.all(tasks);
    }

    private PageFindings read(Venue venue, SearchHit hit, ResearchProgress progress)
            throws InterruptedException {
        PageFindings read = read(venue, hit);
        progress.pageRead(hit.url(), read.failure());
        return read;
    }

    private PageFindings read(Venue venue, SearchHit hit) throws InterruptedException {
        String url = OneLine.of(hit.url(), LONGEST_URL);
        try {
            return findings(venue, pages.read(hit), url);
        } catch (ResearchException e) {
            return PageFindings.unread("Could not read %s: %s".formatted(url, e.getMessage()), e);
        } catch (RuntimeException e) {
            // One page that the program cannot stand must not cost the venue its other pages.
            LOG.error("Reading {} broke off", url, e);
            return PageFindings.unread(
                    "Could not read %s: a fault of this program (%s)"
                            .formatted(url, e.getClass().getSimpleName()),
                    new ResearchException(
                            FailureClass.INTERNAL, "A fault of this program at " + url, e));
        }
    }

    private PageFindings findings(Venue venue, Page page, String url) {
        PageMatch match = matcher.match(page, venue);
        List<Finding> findings = new ArrayList<>();
        for (Reading reading : match.readings()) {
            for (CandidateExtractor extractor : extractors) {
                for (FieldCandidate found : extractor.extract(reading.page(), venue)) {
                    if (mayTake(found, reading)) {
                        findings.add(finding(found, match, reading));
                    }
                }
            }
        }
        return new PageFindings(
                findings,
                match.source(),
                match.notices(),
                sentence(url, match, findings.size()),
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

    private static String sentence(String url, PageMatch match, int values) {
        String relation = match.verdict().relation().name().toLowerCase(Locale.ROOT);
        return match.readings().isEmpty()
                ? "Left out %s: %s".formatted(url, match.verdict().reason())
                : "Read %s (%s: %s): %s"
                        .formatted(
                                url,
                                relation.replace('_', ' '),
                                match.verdict().reason(),
                                values == 1 ? "1 value" : values + " values");
    }
}

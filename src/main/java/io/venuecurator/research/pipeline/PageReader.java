package io.venuecurator.research.pipeline;

import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import io.venuecurator.research.ResearchProgress;
import io.venuecurator.research.page.PageSource;
import io.venuecurator.research.search.SearchHit;
import io.venuecurator.research.text.OneLine;
import io.venuecurator.venue.Venue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the pages of the hits, all at once. Each page stays on the thread that read it. */
final class PageReader {

    private static final Logger LOG = LoggerFactory.getLogger(PageReader.class);
    private static final int LONGEST_URL = 300;

    private final PageSource pages;
    private final PageStudy study;
    private final Parallel parallel;

    PageReader(PageSource pages, PageStudy study, Parallel parallel) {
        this.pages = pages;
        this.study = study;
        this.parallel = parallel;
    }

    /**
     * What each page brought, in the order of the hits. Where the venue's own site says that it has
     * moved, the pages with the new address are read too, which the file's address speaks against.
     */
    List<PageFindings> read(
            Venue venue, List<SearchHit> hits, QueryEcho echo, ResearchProgress progress)
            throws InterruptedException {
        List<Callable<PageFindings>> tasks = new ArrayList<>();
        for (SearchHit hit : hits) {
            tasks.add(
                    () -> {
                        PageFindings read = read(venue, hit, echo, Set.of());
                        progress.pageRead(hit.url(), read.failure());
                        return read;
                    });
        }
        List<PageFindings> read = parallel.all(tasks);
        Set<String> movedTo =
                read.stream()
                        .map(PageFindings::movedTo)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet());
        return movedTo.isEmpty() ? read : readAgain(venue, hits, echo, read, movedTo);
    }

    private List<PageFindings> readAgain(
            Venue venue,
            List<SearchHit> hits,
            QueryEcho echo,
            List<PageFindings> first,
            Set<String> movedTo)
            throws InterruptedException {
        List<Callable<PageFindings>> tasks = new ArrayList<>();
        for (int i = 0; i < hits.size(); i++) {
            PageFindings before = first.get(i);
            SearchHit hit = hits.get(i);
            boolean left = before.findings().isEmpty() && movedTo.contains(before.otherPostal());
            tasks.add(left ? () -> read(venue, hit, echo, movedTo) : () -> before);
        }
        return parallel.all(tasks);
    }

    private PageFindings read(Venue venue, SearchHit hit, QueryEcho echo, Set<String> movedTo)
            throws InterruptedException {
        String url = OneLine.of(hit.url(), LONGEST_URL);
        try {
            return study.of(pages.read(hit), venue, echo, movedTo, url);
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
}

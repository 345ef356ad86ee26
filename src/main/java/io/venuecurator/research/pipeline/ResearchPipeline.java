package io.venuecurator.research.pipeline;

import io.venuecurator.research.ResearchProgress;
import io.venuecurator.research.ResearchResult;
import io.venuecurator.research.ResearchTask;
import io.venuecurator.research.SearchQuery;
import io.venuecurator.research.extract.CandidateExtractor;
import io.venuecurator.research.fuse.Finding;
import io.venuecurator.research.fuse.Fused;
import io.venuecurator.research.fuse.ProposalFuser;
import io.venuecurator.research.match.VenueMatcher;
import io.venuecurator.research.page.PageSource;
import io.venuecurator.research.search.SearchHit;
import io.venuecurator.research.search.StoredAnswers;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueField;
import io.venuecurator.venue.VenueProfile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.stream.Collectors;

/**
 * The way of the data, from the questions about one venue to the proposals for it. Thread-safe:
 * many venues may be researched at once. Writes nothing.
 */
public final class ResearchPipeline {

    private final VenueProfile profile;
    private final Searches searches;
    private final HitChoice choice;
    private final PageReader reader;
    private final ProposalFuser fuser;

    /**
     * A pipeline over given parts.
     *
     * @param sources where to search; every query goes to each of them
     * @param pages reads the page behind a hit
     * @param threads starts a virtual thread per search and page; the caller closes it
     */
    public ResearchPipeline(
            VenueProfile profile,
            List<StoredAnswers> sources,
            PageSource pages,
            VenueMatcher matcher,
            List<CandidateExtractor> extractors,
            ProposalFuser fuser,
            ResearchLimits limits,
            ExecutorService threads) {
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("At least one search source is needed");
        }
        Parallel parallel = new Parallel(threads);
        this.profile = profile;
        this.searches = new Searches(sources, parallel);
        this.choice = new HitChoice(limits.pages(), limits.pagesPerSite());
        this.reader = new PageReader(pages, new PageStudy(profile, matcher, extractors), parallel);
        this.fuser = fuser;
    }

    /**
     * Researches one venue. A failed search or page is told in the log and costs nothing else.
     * Blocks the calling thread.
     *
     * @throws InterruptedException when the job was stopped; what still ran is interrupted too
     */
    public ResearchResult research(Venue venue, ResearchTask task, ResearchProgress progress)
            throws InterruptedException {
        QueryEcho echo = new QueryEcho(task.queries(), venue);
        List<SearchOutcome> found = searches.ask(venue, task.queries(), progress);
        ChosenHits chosen = choice.choose(found);
        List<SearchHit> hits = echo.without(chosen.hits());
        List<PageFindings> pages = reader.read(venue, hits, echo, progress);
        List<Finding> findings = pages.stream().flatMap(p -> p.findings().stream()).toList();
        Fused fused = fuser.fuse(venue, wanted(task), findings, VenueNotices.of(pages));
        return ResearchReport.of(task, found, chosen.found(), hits, pages, fused);
    }

    /** What is missing, and whatever else the asked categories are about. */
    private Set<FieldPath> wanted(ResearchTask task) {
        Set<String> asked =
                task.queries().stream().map(SearchQuery::category).collect(Collectors.toSet());
        Set<FieldPath> wanted = new HashSet<>(task.missingFields());
        profile.fields().stream()
                .filter(field -> field.category() != null && asked.contains(field.category()))
                .map(VenueField::path)
                .forEach(wanted::add);
        return wanted;
    }
}

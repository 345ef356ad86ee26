package io.venuecurator.service;

import io.venuecurator.research.extract.CandidateExtractor;
import io.venuecurator.research.extract.Extractors;
import io.venuecurator.research.fuse.Experience;
import io.venuecurator.research.fuse.ProposalFuser;
import io.venuecurator.research.fuse.RuleCalibration;
import io.venuecurator.research.match.VenueMatcher;
import io.venuecurator.research.match.Vocabulary;
import io.venuecurator.research.page.PageSource;
import io.venuecurator.research.pipeline.ResearchLimits;
import io.venuecurator.research.pipeline.ResearchPipeline;
import io.venuecurator.research.search.StoredAnswers;
import io.venuecurator.venue.VenueProfile;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;

/**
 * What every pipeline of a session judges pages with, whatever its sources.
 *
 * @param threads starts a virtual thread per search and page; the kit closes it
 */
record ResearchParts(
        VenueProfile profile,
        VenueMatcher matcher,
        List<CandidateExtractor> extractors,
        ProposalFuser fuser,
        ExecutorService threads) {

    /** The rules of a market, by its clock, with what became of earlier proposals. */
    static ResearchParts of(
            VenueProfile profile, Clock clock, Experience experience, ExecutorService threads) {
        return new ResearchParts(
                profile,
                new VenueMatcher(profile, Vocabulary.bundled()),
                Extractors.forProfile(profile, clock),
                new ProposalFuser(profile, clock, RuleCalibration.bundled(), experience),
                threads);
    }

    /** The same rules and one more, which reads after them. */
    ResearchParts with(CandidateExtractor more) {
        List<CandidateExtractor> all = new ArrayList<>(extractors);
        all.add(more);
        return new ResearchParts(profile, matcher, List.copyOf(all), fuser, threads);
    }

    /** A pipeline over given sources and pages. */
    ResearchPipeline pipeline(
            List<StoredAnswers> sources, PageSource pages, ResearchLimits limits) {
        return new ResearchPipeline(
                profile, sources, pages, matcher, extractors, fuser, limits, threads);
    }
}

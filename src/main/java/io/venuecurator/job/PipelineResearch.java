package io.venuecurator.job;

import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import io.venuecurator.research.ResearchProgress;
import io.venuecurator.research.ResearchResult;
import io.venuecurator.research.ResearchTask;
import io.venuecurator.research.SearchQuery;
import io.venuecurator.research.pipeline.ResearchPipeline;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueProfile;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The research of a job through the pipeline on this machine. A venue for which everything worked
 * and nothing was found is done, not failed: asking again would find the same. Its log says what
 * was tried.
 */
public final class PipelineResearch implements VenueResearch {

    /** What the pipeline does, as far as this class needs it. */
    @FunctionalInterface
    interface Pipeline {
        ResearchResult research(Venue venue, ResearchTask task, ResearchProgress progress)
                throws InterruptedException;
    }

    private final Pipeline pipeline;
    private final VenueLookup venues;
    private final VenueProfile profile;

    /**
     * The research of the venues of one file.
     *
     * @param venues the venue of a key as it now stands; throws {@link NoSuchElementException} if
     *     the file no longer has it, {@link UncheckedIOException} if it cannot be read
     */
    public PipelineResearch(
            ResearchPipeline pipeline, Function<String, Venue> venues, VenueProfile profile) {
        this(pipeline::research, venues, profile);
    }

    PipelineResearch(Pipeline pipeline, Function<String, Venue> venues, VenueProfile profile) {
        this.pipeline = pipeline;
        this.venues = new VenueLookup(venues);
        this.profile = profile;
    }

    @Override
    public VenueResearchJob research(VenueResearchJob job, Consumer<JobEvent> progress)
            throws ResearchException, InterruptedException {
        Venue venue = venues.find(job.venueId());
        ResearchResult result =
                pipeline.research(
                        venue,
                        new ResearchTask(job.missingFields(), job.searchQueries()),
                        new Reporter(job, progress));
        VenueResearchJob found =
                job.found(
                                result.proposals(),
                                ProposedValues.nested(result.proposals()),
                                ProposedValues.completenessWith(result.proposals(), venue, profile),
                                log(result))
                        .traced(result.trace());
        FailureClass failure = result.failure();
        return failure == null || failure == FailureClass.NOTHING_FOUND
                ? found
                : found.failing(failure, sentence(failure, result));
    }

    private static List<String> log(ResearchResult result) {
        String lastWord = result.message();
        return lastWord == null
                ? result.log()
                : Stream.concat(result.log().stream(), Stream.of(lastWord)).toList();
    }

    private static String sentence(FailureClass failure, ResearchResult result) {
        return Objects.requireNonNullElse(result.message(), failure.toString());
    }

    /** Counts the searches of one venue, whose threads all report here. */
    private static final class Reporter implements ResearchProgress {

        private final VenueResearchJob job;
        private final Consumer<JobEvent> progress;
        private int done;

        Reporter(VenueResearchJob job, Consumer<JobEvent> progress) {
            this.job = job;
            this.progress = progress;
        }

        @Override
        public synchronized void searchEnded(
                SearchQuery query, boolean fromStore, @Nullable ResearchException failure) {
            done++;
            progress.accept(
                    new JobEvent.SearchEnded(
                            job.venueId(),
                            query.category(),
                            done,
                            job.searchQueries().size(),
                            fromStore,
                            failureClass(failure)));
        }

        @Override
        public void pageRead(String url, @Nullable ResearchException failure) {
            progress.accept(new JobEvent.PageRead(job.venueId(), url, failureClass(failure)));
        }

        private static @Nullable FailureClass failureClass(@Nullable ResearchException failure) {
            return failure == null ? null : failure.failureClass();
        }
    }
}

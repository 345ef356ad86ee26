package io.venuecurator.desktop.joblist;

import io.venuecurator.job.VenueResearchJob;
import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchTrace;
import io.venuecurator.research.SearchRecord;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A search of a job as it is shown.
 *
 * @param category what it is about
 * @param query what is asked
 * @param source where it was asked, empty while nobody has said
 * @param state how far it is
 * @param hits how many hits came, -1 while nobody has said
 * @param failure why it failed, none unless failed
 */
public record SearchLine(
        String category,
        String query,
        String source,
        State state,
        int hits,
        @Nullable FailureClass failure) {

    private static final int UNKNOWN = -1;

    /** How far a search is. */
    public enum State {
        /** Not asked, or no answer yet. */
        OPEN,
        /** Answered. */
        ANSWERED,
        /** Answered from what was asked before. */
        STORED,
        /** No answer. */
        FAILED
    }

    /**
     * The searches of a job: what was stored of them, else what the running session told.
     *
     * @param told the state of a search that has ended, by its category
     */
    static List<SearchLine> of(VenueResearchJob job, Map<String, State> told) {
        ResearchTrace trace = job.trace();
        if (trace != null) {
            return trace.searches().stream().map(SearchLine::of).toList();
        }
        return job.searchQueries().stream()
                .map(
                        query ->
                                new SearchLine(
                                        query.category(),
                                        query.query(),
                                        "",
                                        told.getOrDefault(query.category(), State.OPEN),
                                        UNKNOWN,
                                        null))
                .toList();
    }

    private static SearchLine of(SearchRecord search) {
        State answered = search.fromStore() ? State.STORED : State.ANSWERED;
        return new SearchLine(
                search.category(),
                search.query(),
                search.source(),
                search.failure() == null ? answered : State.FAILED,
                search.failure() == null ? search.hits() : UNKNOWN,
                search.failure());
    }
}

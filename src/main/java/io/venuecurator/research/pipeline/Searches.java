package io.venuecurator.research.pipeline;

import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import io.venuecurator.research.ResearchProgress;
import io.venuecurator.research.SearchQuery;
import io.venuecurator.research.SearchRecord;
import io.venuecurator.research.search.Answer;
import io.venuecurator.research.search.SearchHit;
import io.venuecurator.research.search.StoredAnswers;
import io.venuecurator.venue.Venue;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks all queries of a venue at all sources at once. Every query goes to every source, because
 * sources know different things and their agreement makes a value more certain. A failed source or
 * query does not disturb the others.
 */
final class Searches {

    private static final Logger LOG = LoggerFactory.getLogger(Searches.class);

    private final List<StoredAnswers> sources;
    private final Parallel parallel;

    Searches(List<StoredAnswers> sources, Parallel parallel) {
        this.sources = List.copyOf(sources);
        this.parallel = parallel;
    }

    /** What came of each query, in the order of the queries. */
    List<SearchOutcome> ask(Venue venue, List<SearchQuery> queries, ResearchProgress progress)
            throws InterruptedException {
        return parallel.all(queries.stream().map(query -> task(venue, query, progress)).toList());
    }

    private Callable<SearchOutcome> task(
            Venue venue, SearchQuery query, ResearchProgress progress) {
        return () -> {
            SearchOutcome outcome = everywhere(venue, query);
            progress.searchEnded(
                    query,
                    outcome.fromStore(),
                    outcome.failed() ? outcome.failures().getFirst() : null);
            return outcome;
        };
    }

    private SearchOutcome everywhere(Venue venue, SearchQuery query) throws InterruptedException {
        if (sources.size() == 1) {
            return ask(sources.getFirst(), venue, query);
        }
        List<SearchHit> hits = new ArrayList<>();
        List<ResearchException> failures = new ArrayList<>();
        boolean stored = true;
        int answered = 0;
        List<SearchRecord> records = new ArrayList<>();
        List<Callable<SearchOutcome>> tasks = new ArrayList<>();
        sources.forEach(source -> tasks.add(() -> ask(source, venue, query)));
        for (SearchOutcome one : parallel.all(tasks)) {
            hits.addAll(one.hits());
            failures.addAll(one.failures());
            stored &= one.fromStore();
            answered += one.answered();
            records.addAll(one.records());
        }
        return new SearchOutcome(query, hits, stored, failures, answered, records);
    }

    private static SearchOutcome ask(StoredAnswers source, Venue venue, SearchQuery query)
            throws InterruptedException {
        try {
            Answer answer = source.ask(query, venue);
            SearchRecord record =
                    new SearchRecord(
                            query.category(),
                            query.query(),
                            source.id(),
                            answer.hits().size(),
                            answer.fromStore(),
                            null,
                            null);
            return new SearchOutcome(
                    query, answer.hits(), answer.fromStore(), List.of(), 1, List.of(record));
        } catch (ResearchException e) {
            return failed(source, query, e);
        } catch (RuntimeException e) {
            LOG.error("The source {} broke off", source.name(), e);
            ResearchException bug =
                    new ResearchException(
                            FailureClass.INTERNAL,
                            "A fault of this program in the source " + source.name(),
                            e);
            return failed(source, query, bug);
        }
    }

    private static SearchOutcome failed(
            StoredAnswers source, SearchQuery query, ResearchException why) {
        SearchRecord record =
                new SearchRecord(
                        query.category(),
                        query.query(),
                        source.id(),
                        0,
                        false,
                        why.failureClass(),
                        why.getMessage());
        return new SearchOutcome(query, List.of(), false, List.of(why), 0, List.of(record));
    }
}

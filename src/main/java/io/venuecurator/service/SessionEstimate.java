package io.venuecurator.service;

import io.venuecurator.job.EnrichmentSession;
import io.venuecurator.job.JobStatus;
import io.venuecurator.ledger.Ledger;
import io.venuecurator.ledger.SessionSummary;
import io.venuecurator.research.SearchQuery;
import io.venuecurator.research.search.SearchSource;
import io.venuecurator.research.search.SearchSources;
import io.venuecurator.research.search.SourceContext;
import io.venuecurator.research.search.SourceSpec;
import io.venuecurator.research.search.SourceSpecException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a session will ask, how long it will take and what it will cost, before it begins. */
final class SessionEstimate {

    /** Per venue and worker, where no earlier session tells: some seconds of searching, reading. */
    private static final Duration GUESS_WITH_PAGES = Duration.ofSeconds(6);

    private static final Duration GUESS_WITHOUT_PAGES = Duration.ofSeconds(2);

    private final Ledger ledger;
    private final ServiceOptions options;
    private final Path file;

    SessionEstimate(Ledger ledger, ServiceOptions options, Path file) {
        this.ledger = ledger;
        this.options = options;
        this.file = file;
    }

    EnrichmentPlan of(EnrichmentSession session, ResearchSettings research)
            throws ResearchSetupException {
        List<String> queries =
                session.jobs().stream()
                        .flatMap(job -> job.searchQueries().stream())
                        .map(SearchQuery::query)
                        .distinct()
                        .toList();
        boolean sourcesAreElsewhere =
                research.runOn() instanceof RunOn.Redis && research.sources().isEmpty();
        // Workers have at least one source; what their store holds is theirs to know.
        int searches = sourcesAreElsewhere ? queries.size() : 0;
        int stored = 0;
        double cost = 0;
        Duration held = Duration.ZERO;
        List<SourceSpec> sources =
                sourcesAreElsewhere
                        ? List.of()
                        : SourceChoice.of(research, file, session.jobs().size());
        for (SourceSpec spec : sources) {
            if (spec instanceof SourceSpec.Folder || spec instanceof SourceSpec.OpenData) {
                searches += queries.size();
                stored += queries.size();
                continue;
            }
            try (SearchSource source = open(spec)) {
                if (source.perVenue()) {
                    searches += session.jobs().size();
                    cost += session.jobs().size() * source.costPerSearch();
                    held = longer(held, atRate(source, session.jobs().size()));
                    continue;
                }
                searches += queries.size();
                long known =
                        queries.stream()
                                .filter(q -> isStored(source, q, research.answersMaxAge()))
                                .count();
                stored += Math.toIntExact(known);
                cost += (queries.size() - known) * source.costPerSearch();
                held = longer(held, atRate(source, queries.size() - Math.toIntExact(known)));
            }
        }
        return new EnrichmentPlan(
                session,
                research,
                searches,
                stored,
                longer(held, time(session.jobs().size(), research, searches - stored)),
                cost);
    }

    /** How long a source needs for so many requests at the rate at which it may be asked. */
    private static Duration atRate(SearchSource source, int requests) {
        return source.throttle().map(throttle -> throttle.timeFor(requests)).orElse(Duration.ZERO);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private boolean isStored(SearchSource source, String query, Duration maxAge) {
        return ledger.answers().get(source.id(), query, maxAge).isPresent();
    }

    private SearchSource open(SourceSpec spec) throws ResearchSetupException {
        try {
            return new SearchSources(
                            SourceContext.forTrial(
                                    options.profile(),
                                    options.secrets(),
                                    ResearchPages.agent(options)))
                    .open(spec);
        } catch (IOException | SourceSpecException e) {
            throw new ResearchSetupException(String.valueOf(e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ResearchSetupException("Planning was interrupted.", e);
        }
    }

    private Duration time(int venues, ResearchSettings research, int requests) {
        if (venues == 0) {
            return Duration.ZERO;
        }
        Duration guess = research.readPages() ? GUESS_WITH_PAGES : GUESS_WITHOUT_PAGES;
        Duration guessed = guess.multipliedBy(venues).dividedBy(research.workers());
        return latestRate()
                .map(perVenue -> perVenue.multipliedBy(venues))
                .orElse(requests == 0 ? guessed.dividedBy(4) : guessed);
    }

    private Optional<Duration> latestRate() {
        return ledger.sessions().stream()
                .filter(s -> s.startedAt() != null && s.completedAt() != null)
                .flatMap(s -> perVenue(s).stream())
                .findFirst();
    }

    private static Optional<Duration> perVenue(SessionSummary session) {
        Instant started = session.startedAt();
        Instant completed = session.completedAt();
        int done = session.jobs().getOrDefault(JobStatus.COMPLETED, 0);
        return started == null || completed == null || done == 0
                ? Optional.empty()
                : Optional.of(Duration.between(started, completed).dividedBy(done));
    }
}

package io.venuecurator.research.pipeline;

import static io.venuecurator.research.pipeline.MapSource.hit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.venuecurator.proposal.Candidate;
import io.venuecurator.proposal.Evidence;
import io.venuecurator.research.FailureClass;
import io.venuecurator.research.PageRecord;
import io.venuecurator.research.ResearchException;
import io.venuecurator.research.ResearchResult;
import io.venuecurator.research.ResearchTask;
import io.venuecurator.research.SearchQuery;
import io.venuecurator.research.SearchRecord;
import io.venuecurator.research.extract.CandidateExtractor;
import io.venuecurator.research.extract.FieldCandidate;
import io.venuecurator.research.fuse.ProposalFuser;
import io.venuecurator.research.match.VenueMatcher;
import io.venuecurator.research.match.Vocabulary;
import io.venuecurator.research.page.Page;
import io.venuecurator.research.search.InMemoryAnswerStore;
import io.venuecurator.research.search.SearchSource;
import io.venuecurator.research.search.StoredAnswers;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueProfile;
import io.venuecurator.venue.VenueProfileReader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ResearchPipelineTest {

    private static final FieldPath PHONE = FieldPath.of("contact.phone");
    private static final String HARBOUR = "https://a.example/harbour";

    private final VenueProfile profile = VenueProfileReader.bundled();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final RecordedProgress progress = new RecordedProgress();
    private final MapPages pages =
            new MapPages()
                    .page(HARBOUR, "Harbour Hotel\nTel +65 6123 4567")
                    .page("https://a.example/coral", "Coral Club\nTel +65 6999 9999");

    @AfterEach
    void close() {
        threads.close();
    }

    @Test
    void aVenuesPhoneIsProposedWithItsEvidence() throws InterruptedException {
        ResearchResult result =
                research(
                        new MapSource()
                                .answers(
                                        "contact",
                                        hit(HARBOUR, 0),
                                        hit("https://a.example/coral", 1)));

        assertThat(result.failure()).isNull();
        assertThat(result.proposals())
                .singleElement()
                .satisfies(p -> assertThat(p.proposed().asText()).isEqualTo("+65 6123 4567"))
                .satisfies(
                        p ->
                                assertThat(p.candidates().getFirst().evidence().url())
                                        .isEqualTo(HARBOUR));
        assertThat(result.log())
                .anyMatch(line -> line.contains("Searched for contact"))
                .anyMatch(line -> line.contains("Left out https://a.example/coral"));
    }

    @Test
    void oneFailedSearchAndOnePageDoNotFailTheVenue() throws InterruptedException {
        ResearchResult result =
                research(
                        new MapSource()
                                .answers(
                                        "contact",
                                        hit(HARBOUR, 0),
                                        hit("https://a.example/gone", 1))
                                .fails("pricing", failure(FailureClass.TIMEOUT)));

        assertThat(result.failure()).isNull();
        assertThat(result.proposals()).hasSize(1);
        assertThat(result.log())
                .anyMatch(line -> line.startsWith("The search for pricing failed"))
                .anyMatch(line -> line.startsWith("Could not read https://a.example/gone"));
        assertThat(progress.events)
                .containsExactlyInAnyOrder(
                        "contact", "pricing TIMEOUT", HARBOUR, "https://a.example/gone BLOCKED");
        assertThat(result.trace().searches())
                .extracting(SearchRecord::category, SearchRecord::hits, SearchRecord::failure)
                .containsExactly(
                        tuple("contact", 2, null), tuple("pricing", 0, FailureClass.TIMEOUT));
        assertThat(result.trace().pages())
                .extracting(PageRecord::url, PageRecord::values, PageRecord::failure)
                .containsExactly(
                        tuple(HARBOUR, 1, null),
                        tuple("https://a.example/gone", 0, FailureClass.BLOCKED));
    }

    @Test
    void whereAllSearchesFailTheMostFrequentReasonStands() throws InterruptedException {
        ResearchResult result =
                research(
                        List.of(query("contact"), query("pricing"), query("reviews")),
                        new MapSource()
                                .fails("contact", failure(FailureClass.AUTH))
                                .fails("pricing", failure(FailureClass.RATE_LIMIT))
                                .fails("reviews", failure(FailureClass.RATE_LIMIT)));

        assertThat(result.failure()).isEqualTo(FailureClass.RATE_LIMIT);
        assertThat(result.message()).startsWith("None of the 3 searches worked");
    }

    @Test
    void whereNothingIsFoundTheLogSaysWhatWasDone() throws InterruptedException {
        ResearchResult result =
                research(new MapSource().answers("contact", hit("https://a.example/coral", 0)));

        assertThat(result.failure()).isEqualTo(FailureClass.NOTHING_FOUND);
        assertThat(result.message()).contains("1 hits, 1 pages read");
        assertThat(result.log()).hasSize(3);
    }

    @Test
    void whereEveryPageRefusesToBeReadNothingIsFoundAndTheLogSaysWhy() throws InterruptedException {
        ResearchResult result =
                research(new MapSource().answers("contact", hit("https://a.example/gone", 0)));

        assertThat(result.failure()).isEqualTo(FailureClass.NOTHING_FOUND);
        assertThat(result.message())
                .isEqualTo("None of the 1 pages found could be read: The page is gone");
        assertThat(result.log())
                .contains("Could not read https://a.example/gone: The page is gone");
    }

    @Test
    void anotherSourceAnswersForOneThatFails() throws InterruptedException {
        ResearchResult result =
                research(
                        List.of(query("contact")),
                        new MapSource().fails("contact", failure(FailureClass.QUOTA)),
                        new MapSource().answers("contact", hit(HARBOUR, 0)));

        assertThat(result.proposals()).hasSize(1);
        assertThat(progress.events).contains("contact");
        assertThat(result.trace().searches())
                .extracting(SearchRecord::hits, SearchRecord::failure)
                .containsExactly(tuple(0, FailureClass.QUOTA), tuple(1, null));
    }

    @Test
    void aVenueWithoutNameSaysWhatToDo() throws InterruptedException {
        ResearchResult result = research(List.of(), new MapSource());

        assertThat(result.failure()).isEqualTo(FailureClass.BAD_REQUEST);
        assertThat(result.message()).contains("name");
    }

    @Test
    void allSearchesOfAVenueRunAtOnce() throws Exception {
        CountDownLatch allAsked = new CountDownLatch(3);
        CountDownLatch gate = new CountDownLatch(1);
        MapSource source = new MapSource(allAsked, gate);
        List<SearchQuery> queries = List.of(query("contact"), query("pricing"), query("reviews"));
        Future<ResearchResult> running = threads.submit(() -> research(queries, source));

        allAsked.await();
        gate.countDown();

        assertThat(running.get().failure()).isEqualTo(FailureClass.NOTHING_FOUND);
    }

    @Test
    void stoppingAVenueInterruptsItsSearches() throws Exception {
        CountDownLatch asked = new CountDownLatch(2);
        MapSource source = new MapSource(asked, new CountDownLatch(1));
        CountDownLatch stopped = new CountDownLatch(1);
        Future<?> running =
                threads.submit(
                        () -> {
                            try {
                                return research(source);
                            } catch (InterruptedException e) {
                                stopped.countDown();
                                throw e;
                            }
                        });
        asked.await();

        running.cancel(true);

        stopped.await();
        assertThat(running.isCancelled()).isTrue();
    }

    @Test
    void aPageThatTheProgramCannotStandCostsOnlyItself() throws InterruptedException {
        CandidateExtractor broken =
                new CandidateExtractor() {
                    @Override
                    public String name() {
                        return "broken";
                    }

                    @Override
                    public List<FieldCandidate> extract(Page page, Venue venue) {
                        throw new IllegalStateException("bug");
                    }
                };
        ResearchResult result =
                pipeline(List.of(broken), new MapSource().answers("contact", hit(HARBOUR, 0)))
                        .research(venue(), task(List.of(query("contact"))), progress);

        assertThat(result.failure()).isEqualTo(FailureClass.INTERNAL);
    }

    @Test
    void withoutASourceThereIsNoPipeline() {
        assertThatThrownBy(() -> pipeline(List.of())).hasMessageContaining("source");
    }

    private ResearchResult research(SearchSource source) throws InterruptedException {
        return research(List.of(query("contact"), query("pricing")), source);
    }

    private ResearchResult research(List<SearchQuery> queries, SearchSource... sources)
            throws InterruptedException {
        return pipeline(List.of(new PhoneLines()), sources)
                .research(venue(), task(queries), progress);
    }

    private ResearchPipeline pipeline(
            List<CandidateExtractor> extractors, SearchSource... sources) {
        return new ResearchPipeline(
                profile,
                Stream.of(sources)
                        .map(
                                s ->
                                        new StoredAnswers(
                                                s,
                                                new InMemoryAnswerStore(Clock.systemUTC()),
                                                Duration.ofDays(1)))
                        .toList(),
                pages,
                new VenueMatcher(profile, Vocabulary.bundled()),
                extractors,
                new ProposalFuser(profile, InstantSource.fixed(Instant.EPOCH)),
                ResearchLimits.PAGES,
                threads);
    }

    private static ResearchTask task(List<SearchQuery> queries) {
        return new ResearchTask(List.of(PHONE), queries);
    }

    private static SearchQuery query(String category) {
        return new SearchQuery(category, "Harbour Hotel " + category, 1);
    }

    private static Venue venue() {
        return new Venue("v", JsonNodeFactory.instance.objectNode().put("name", "Harbour Hotel"));
    }

    private static ResearchException failure(FailureClass failureClass) {
        return new ResearchException(failureClass, "map: it failed", null);
    }

    /** Takes what follows "Tel " for the phone. */
    private static final class PhoneLines implements CandidateExtractor {

        @Override
        public String name() {
            return "phone";
        }

        @Override
        public List<FieldCandidate> extract(Page page, Venue venue) {
            return page.text()
                    .lines()
                    .filter(line -> line.startsWith("Tel "))
                    .map(line -> candidate(page, line))
                    .toList();
        }

        private FieldCandidate candidate(Page page, String line) {
            Evidence evidence =
                    new Evidence(
                            page.url(), page.title(), line, page.fetchedAt(), page.hash(), name());
            return new FieldCandidate(
                    PHONE,
                    new Candidate(
                            JsonNodeFactory.instance.textNode(line.substring("Tel ".length())),
                            0.9,
                            evidence,
                            List.of()));
        }
    }
}

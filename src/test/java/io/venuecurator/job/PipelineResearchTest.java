package io.venuecurator.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.venuecurator.proposal.Candidate;
import io.venuecurator.proposal.Evidence;
import io.venuecurator.proposal.Proposal;
import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import io.venuecurator.research.ResearchResult;
import io.venuecurator.research.ResearchTrace;
import io.venuecurator.venue.Completeness;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueProfile;
import io.venuecurator.venue.VenueProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class PipelineResearchTest {

    private static final VenueProfile PROFILE = VenueProfileReader.bundled();
    private static final VenueResearchJob JOB = TestSession.job("v1", 1).started(TestSession.NOW);

    private final List<JobEvent> events = new ArrayList<>();

    private static Venue venue(String json) throws Exception {
        return new Venue("v1", WireFormat.mapper().readTree(json));
    }

    private static Proposal proposal(String field, JsonNode value) {
        Evidence evidence =
                new Evidence("https://a.example/", "A", "quote", TestSession.NOW, "00", "test");
        return Proposal.waiting(
                "v1",
                "Hall",
                FieldPath.of(field),
                null,
                List.of(new Candidate(value, 0.9, evidence, List.of())),
                0.9,
                List.of());
    }

    private VenueResearchJob research(Venue venue, ResearchResult result) throws Exception {
        return new PipelineResearch((v, task, progress) -> result, key -> venue, PROFILE)
                .research(JOB, events::add);
    }

    @Test
    void carriesWhatWasFoundAndWhatItWouldBring() throws Exception {
        Venue venue = venue("{\"name\":\"Hall\",\"pricing\":{\"pricing_type\":\"nett\"}}");
        List<Proposal> proposals =
                List.of(
                        proposal("pricing.price_per_table", IntNode.valueOf(1388)),
                        proposal("contact.phone", TextNode.valueOf("+65 6123 4567")));

        VenueResearchJob job =
                research(
                        venue,
                        new ResearchResult(
                                proposals, List.of("asked"), ResearchTrace.NONE, null, null));

        assertThat(job.proposals()).isEqualTo(proposals);
        assertThat(job.log()).containsExactly("asked");
        assertThat(job.failureClass()).isNull();
        assertThat(String.valueOf(job.enrichmentData()))
                .isEqualTo(
                        "{\"pricing\":{\"price_per_table\":1388},"
                                + "\"contact\":{\"phone\":\"+65 6123 4567\"}}");
        double expected =
                Completeness.of(
                                venue(
                                        """
                                        {"name":"Hall",
                                         "pricing":{"pricing_type":"nett","price_per_table":1388},
                                         "contact":{"phone":"+65 6123 4567"}}"""),
                                PROFILE)
                        .value();
        assertThat(job.confidenceAfter()).isEqualTo(expected);
        assertThat(expected).isGreaterThan(Completeness.of(venue, PROFILE).value());
        assertThat(venue.json().toString()).doesNotContain("1388");
    }

    @Test
    void aParentThatIsNoObjectStaysAsItIs() throws Exception {
        Venue venue = venue("{\"name\":\"Hall\",\"capacity\":300}");

        VenueResearchJob job =
                research(
                        venue,
                        new ResearchResult(
                                List.of(proposal("capacity.max_capacity", IntNode.valueOf(300))),
                                List.of(),
                                ResearchTrace.NONE,
                                null,
                                null));

        assertThat(job.confidenceAfter()).isEqualTo(Completeness.of(venue, PROFILE).value());
    }

    @Test
    void aVenueForWhichNothingIsToBeFoundIsDone() throws Exception {
        VenueResearchJob job =
                research(
                        venue("{\"name\":\"Hall\"}"),
                        new ResearchResult(
                                List.of(),
                                List.of("asked"),
                                ResearchTrace.NONE,
                                FailureClass.NOTHING_FOUND,
                                "Nothing new was found."));

        assertThat(job.failureClass()).isNull();
        assertThat(job.enrichmentData()).isNull();
        assertThat(job.log()).containsExactly("asked", "Nothing new was found.");
    }

    @Test
    void aFailureKeepsItsClassItsSentenceAndTheLog() throws Exception {
        VenueResearchJob job =
                research(
                        venue("{\"name\":\"Hall\"}"),
                        new ResearchResult(
                                List.of(),
                                List.of("asked"),
                                ResearchTrace.NONE,
                                FailureClass.TIMEOUT,
                                "No answer."));

        assertThat(job.failureClass()).isEqualTo(FailureClass.TIMEOUT);
        assertThat(job.errorMessage()).isEqualTo("No answer.");
        assertThat(job.log()).containsExactly("asked", "No answer.");
    }

    @Test
    void countsTheSearchesAndTellsOfThePages() throws Exception {
        Venue venue = venue("{\"name\":\"Hall\"}");
        ResearchException slow = new ResearchException(FailureClass.TIMEOUT, "slow", null);

        new PipelineResearch(
                        (v, task, progress) -> {
                            progress.searchEnded(task.queries().getFirst(), true, null);
                            progress.pageRead("https://a.example/", slow);
                            return new ResearchResult(
                                    List.of(), List.of(), ResearchTrace.NONE, null, null);
                        },
                        key -> venue,
                        PROFILE)
                .research(JOB, events::add);

        assertThat(events)
                .containsExactly(
                        new JobEvent.SearchEnded("v1", "pricing", 1, 1, true, null),
                        new JobEvent.PageRead("v1", "https://a.example/", FailureClass.TIMEOUT));
    }

    @Test
    void aVenueThatIsGoneOrUnreadableFailsTheJob() {
        assertThat(failure(new NoSuchElementException("v1")))
                .hasMessageContaining("no longer has the venue v1");
        assertThat(failure(new UncheckedIOException(new IOException("disk gone"))))
                .hasMessage("disk gone");
    }

    private ResearchException failure(RuntimeException reading) {
        PipelineResearch research =
                new PipelineResearch(
                        (v, task, progress) ->
                                new ResearchResult(
                                        List.of(), List.of(), ResearchTrace.NONE, null, null),
                        key -> {
                            throw reading;
                        },
                        PROFILE);
        return catchThrowableOfType(
                ResearchException.class, () -> research.research(JOB, events::add));
    }
}

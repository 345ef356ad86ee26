package io.venuecurator.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.venuecurator.proposal.Candidate;
import io.venuecurator.proposal.Evidence;
import io.venuecurator.proposal.Proposal;
import io.venuecurator.proposal.ProposalState;
import io.venuecurator.research.FailureClass;
import io.venuecurator.research.PageRecord;
import io.venuecurator.research.ResearchTrace;
import io.venuecurator.research.SearchQuery;
import io.venuecurator.research.SearchRecord;
import io.venuecurator.venue.FieldPath;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WireFormatTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00.123456Z");
    private static final FieldPath PHONE = FieldPath.of("contact.phone");
    private final ObjectMapper mapper = WireFormat.mapper();

    @Test
    void sessionComesBackEqual() throws Exception {
        EnrichmentSession session =
                new EnrichmentSession(
                        "s1", "data/venues.json", 0.7, null, 40, 12, List.of(job()), NOON, null);

        String json = mapper.writeValueAsString(session);

        assertThat(mapper.readValue(json, EnrichmentSession.class)).isEqualTo(session);
        assertThat(members(mapper.readTree(json)))
                .containsExactly(
                        "session_id",
                        "venues_file",
                        "min_confidence",
                        "max_venues",
                        "total_venues",
                        "venues_needing_enrichment",
                        "jobs",
                        "started_at",
                        "completed_at");
    }

    @Test
    void jobComesBackEqualWithAllMembersInOrder() throws Exception {
        String json = mapper.writeValueAsString(job());

        assertThat(mapper.readValue(json, VenueResearchJob.class)).isEqualTo(job());
        assertThat(members(mapper.readTree(json)))
                .containsExactly(
                        "venue_id",
                        "venue_name",
                        "missing_fields",
                        "search_queries",
                        "status",
                        "created_at",
                        "started_at",
                        "completed_at",
                        "confidence_before",
                        "confidence_after",
                        "enrichment_data",
                        "error_message",
                        "proposals",
                        "attempts",
                        "failure_class",
                        "log",
                        "trace");
        assertThat(mapper.readTree(json).path("failure_class").textValue()).isEqualTo("rate_limit");
        assertThat(mapper.readTree(json).path("created_at").textValue())
                .isEqualTo("2026-11-24T12:00:00.123456Z");
    }

    @Test
    void membersWithoutValueAreWrittenAsNull() throws Exception {
        VenueResearchJob pending =
                VenueResearchJob.pending("v1", "Venue", List.of(), List.of(), 0.5, NOON);

        JsonNode json = mapper.valueToTree(pending);

        assertThat(json.get("completed_at")).isEqualTo(NullNode.instance);
        assertThat(json.get("enrichment_data")).isEqualTo(NullNode.instance);
        assertThat(mapper.treeToValue(json, VenueResearchJob.class)).isEqualTo(pending);
    }

    @Test
    void proposalHasTheMembersOfTheWireFormat() throws Exception {
        Proposal decided =
                proposal(NullNode.instance)
                        .decided(ProposalState.EDITED, "Mei", NOON, TextNode.valueOf("+65 6000"));

        JsonNode json = mapper.valueToTree(decided);

        assertThat(members(json))
                .containsExactlyInAnyOrder(
                        "id",
                        "venue_id",
                        "venue_name",
                        "field",
                        "original",
                        "proposed",
                        "confidence",
                        "level",
                        "state",
                        "warnings",
                        "candidates",
                        "decided_by",
                        "decided_at",
                        "final");
        assertThat(json.path("level").textValue()).isEqualTo("high");
        assertThat(json.path("state").textValue()).isEqualTo("edited");
        assertThat(members(json.path("candidates").path(0).path("evidence")))
                .containsExactly("url", "title", "quote", "fetched_at", "page_hash", "extractor");
        assertThat(mapper.treeToValue(json, Proposal.class)).isEqualTo(decided);
    }

    @Test
    void absentOriginalIsAnAbsentMemberAndNullIsNull() throws Exception {
        String absent = mapper.writeValueAsString(proposal(null));
        String literal = mapper.writeValueAsString(proposal(NullNode.instance));

        assertThat(mapper.readTree(absent).has("original")).isFalse();
        assertThat(mapper.readValue(absent, Proposal.class).original()).isNull();
        assertThat(mapper.readTree(literal).has("original")).isTrue();
        assertThat(mapper.readValue(literal, Proposal.class).original())
                .isEqualTo(NullNode.instance);
    }

    @Test
    void levelIsIgnoredOnReading() throws Exception {
        String json =
                mapper.writeValueAsString(proposal(null))
                        .replace("\"level\":\"high\"", "\"level\":\"very_low\"");

        assertThat(mapper.readValue(json, Proposal.class)).isEqualTo(proposal(null));
    }

    @Test
    void numbersOfTheFileKeepTheirDigits() throws Exception {
        String json = mapper.writeValueAsString(proposal(mapper.readTree("[4.50, 1388, 0.10]")));

        assertThat(json).contains("\"original\":[4.50,1388,0.10]");
        assertThat(mapper.readValue(json, Proposal.class).original())
                .hasToString("[4.50,1388,0.10]");
    }

    @Test
    void jobOfAnOlderVersionStillReads() throws IOException {
        try (InputStream in = WireFormatTest.class.getResourceAsStream("job-older-version.json")) {
            VenueResearchJob job = mapper.readValue(in, VenueResearchJob.class);

            assertThat(job.status()).isEqualTo(JobStatus.COMPLETED);
            assertThat(job.createdAt()).isEqualTo(Instant.parse("2025-03-04T01:30:00Z"));
            assertThat(job.searchQueries())
                    .containsExactly(new SearchQuery("contact", "Hotel Aurora phone", 1));
            assertThat(job.enrichmentData()).isNull();
            assertThat(job.proposals()).isEmpty();
            assertThat(job.attempts()).isZero();
            assertThat(job.failureClass()).isNull();
            assertThat(job.log()).isEmpty();
        }
    }

    @Test
    void textAfterTheValueIsRefused() {
        assertThatThrownBy(() -> mapper.readValue("{} {}", EnrichmentSession.class))
                .isInstanceOf(JsonProcessingException.class);
    }

    private VenueResearchJob job() {
        return new VenueResearchJob(
                "v1",
                "Hotel Aurora",
                List.of(PHONE),
                List.of(new SearchQuery("contact", "Hotel Aurora phone", 1)),
                JobStatus.FAILED,
                NOON,
                NOON,
                NOON,
                0.45,
                0.6,
                mapper.createObjectNode().put("description", "x"),
                "too many requests",
                List.of(proposal(null)),
                2,
                FailureClass.RATE_LIMIT,
                List.of("asked contact"),
                new ResearchTrace(
                        List.of(
                                new SearchRecord(
                                        "contact",
                                        "Hotel Aurora phone",
                                        "searxng",
                                        0,
                                        false,
                                        FailureClass.RATE_LIMIT,
                                        "too many requests")),
                        List.of(new PageRecord("https://aurora.example/", 2, "Read it", null))));
    }

    private static Proposal proposal(@Nullable JsonNode original) {
        Evidence evidence =
                new Evidence(
                        "https://aurora.example/", "Aurora", "Call 6123", NOON, "ab12", "phone");
        return Proposal.waiting(
                "v1",
                "Hotel Aurora",
                PHONE,
                original,
                List.of(
                        new Candidate(
                                TextNode.valueOf("+65 6123 4567"), 0.93, evidence, List.of())),
                0.93,
                List.of("old page"));
    }

    private static List<String> members(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}

package io.venuecurator.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.venuecurator.job.EnrichmentSession;
import io.venuecurator.job.JobStatus;
import io.venuecurator.ledger.ProposalFilter;
import io.venuecurator.proposal.Candidate;
import io.venuecurator.proposal.Proposal;
import io.venuecurator.proposal.ProposalState;
import io.venuecurator.venue.ConfidenceLevel;
import io.venuecurator.venue.FieldPath;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgentResearchTest {

    private static final AgentName ROBIN = AgentName.of("robin");
    private static final FieldPath PHONE = FieldPath.of("contact.phone");
    private static final FieldPath PRICE = FieldPath.of("pricing.price_per_table");
    private static final String PAGE = "https://www.amber-hall.example/contact";

    @TempDir Path folder;
    private Path file;
    private VenueEnrichmentService service;
    private AgentResearch agents;

    @BeforeEach
    void open() throws Exception {
        file = SmallCatalog.in(folder);
        service = VenueEnrichmentService.open(file, SmallCatalog.options());
        agents = service.agents();
    }

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void sessionNeedsNoSourceAndKeepsItsJobsOpen() {
        EnrichmentSession session = agents.begin(new EnrichmentRequest(0.7, null, List.of()));

        assertThat(session.jobs()).hasSize(2);
        assertThat(agents.job(null, "blue-house").orElseThrow().job().searchQueries())
                .hasSizeBetween(5, 6);
        assertThat(agents.job(session.sessionId(), "amber-hall").orElseThrow().job().status())
                .isEqualTo(JobStatus.PENDING);
    }

    @Test
    void sessionWithoutVenuesIsNotStored() {
        assertThat(agents.begin(new EnrichmentRequest(0, 0, List.of())).jobs()).isEmpty();
        assertThat(service.latestSession()).isEmpty();
    }

    @Test
    void findingsCompleteTheJobWaitForReviewAndWriteNothing() throws Exception {
        EnrichmentSession session = agents.begin(new EnrichmentRequest(0.7, null, List.of()));

        AgentReport report = report(proven(PHONE, "+65 6000 1234"));

        assertThat(report.sessionId()).isEqualTo(session.sessionId());
        assertThat(report.openJobs()).isEqualTo(1);
        assertThat(report.job().status()).isEqualTo(JobStatus.COMPLETED);
        Proposal proposal = waiting(PHONE);
        assertThat(proposal.candidates().getFirst().evidence().extractor())
                .isEqualTo("agent:robin");
        assertThat(proposal.warnings()).isEmpty();
        assertThat(proposal.confidence()).isEqualTo(ClaimJudge.MOST);
        service.flush();
        assertThat(Files.readString(file)).isEqualTo(SmallCatalog.VENUES);
    }

    @Test
    void lastReportEndsTheSession() throws Exception {
        EnrichmentSession session = agents.begin(new EnrichmentRequest(0.7, null, List.of()));

        report(proven(PHONE, "+65 6000 1234"));
        agents.report(ROBIN, session.sessionId(), "blue-house", List.of(), false);

        assertThat(service.session(session.sessionId()).orElseThrow().completedAt()).isNotNull();
    }

    @Test
    void bareWordGetsLowConfidenceAndAWarning() throws Exception {
        report(new AgentClaim(PHONE, text("+65 6000 1234"), "", "", "", 1.0));

        assertThat(waiting(PHONE).level()).isEqualTo(ConfidenceLevel.LOW);
        assertThat(waiting(PHONE).warnings()).singleElement().asString().contains("no page");
    }

    @Test
    void quoteThatDoesNotHoldTheValueProvesNothing() throws Exception {
        report(new AgentClaim(PHONE, text("+65 6000 1234"), PAGE, "", "Call 6111 2222", 1.0));

        assertThat(waiting(PHONE).level()).isEqualTo(ConfidenceLevel.LOW);
        assertThat(waiting(PHONE).warnings()).singleElement().asString().contains("does not stand");
    }

    @Test
    void implausiblePriceIsDoubtedNotRefused() throws Exception {
        report(
                new AgentClaim(
                        PRICE,
                        DecimalNode.valueOf(new BigDecimal("128")),
                        PAGE,
                        "",
                        "$128 per guest",
                        0.8));

        assertThat(waiting(PRICE).warnings()).singleElement().asString().contains("per person");
    }

    @Test
    void valuesThatNoFileCouldHoldAreRefusedTogetherAndNothingIsStored() {
        AgentClaim email =
                new AgentClaim(FieldPath.of("contact.email"), text("nobody"), "", "", "", null);
        AgentClaim zone =
                new AgentClaim(FieldPath.of("location.zone"), text("Unknown"), "", "", "", null);

        assertThatThrownBy(() -> report(email, zone, proven(PHONE, "+65 6000 1234")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("contact.email")
                .hasMessageContaining("location.zone");
        assertThat(service.proposals(ProposalFilter.ALL)).isEmpty();
    }

    @Test
    void sayingItTwiceChangesNothing() throws Exception {
        AgentReport first = report(proven(PHONE, "+65 6000 1234"));
        long sessions = service.proposals(ProposalFilter.ALL).size();

        AgentReport second = report(proven(PHONE, "+65 6000 1234"));

        assertThat(second.repeated()).isTrue();
        assertThat(second.sessionId()).isEqualTo(first.sessionId());
        assertThat(service.proposals(ProposalFilter.ALL)).hasSize((int) sessions);
        assertThat(waiting(PHONE).candidates()).hasSize(1);
    }

    @Test
    void laterFindingsAboutADoneJobAreNotLost() throws Exception {
        report(proven(PHONE, "+65 6000 1234"));

        AgentReport second =
                report(proven(FieldPath.of("contact.email"), "events@amber-hall.example"));

        assertThat(second.repeated()).isFalse();
        assertThat(service.proposals(ProposalFilter.in(ProposalState.WAITING))).hasSize(2);
    }

    @Test
    void bareWordStandsBesideAProvenProposalAndDoesNotPushItOut() throws Exception {
        report(proven(PHONE, "+65 6000 1234"));

        agents.report(
                AgentName.of("swift"),
                null,
                "amber-hall",
                List.of(new AgentClaim(PHONE, text("+65 6999 9999"), "", "", "", 1.0)),
                false);

        assertThat(waiting(PHONE).proposed()).isEqualTo(text("+65 6000 1234"));
        assertThat(waiting(PHONE).candidates())
                .extracting(candidate -> candidate.evidence().extractor())
                .containsExactly("agent:robin", "agent:swift");
    }

    @Test
    void betterProvenValueIsProposedAndTheOtherStaysWithIt() throws Exception {
        report(new AgentClaim(PHONE, text("+65 6999 9999"), "", "", "", null));

        report(proven(PHONE, "+65 6000 1234"));

        assertThat(waiting(PHONE).candidates())
                .extracting(Candidate::value)
                .containsExactly(text("+65 6000 1234"), text("+65 6999 9999"));
    }

    @Test
    void whatStandsInTheFileIsReportedAsUnchanged() throws Exception {
        AgentReport report =
                report(
                        new AgentClaim(
                                FieldPath.of("rating"),
                                DecimalNode.valueOf(new BigDecimal("4.5")),
                                "",
                                "",
                                "",
                                null));

        assertThat(report.unchanged()).containsExactly(FieldPath.of("rating"));
        assertThat(service.proposals(ProposalFilter.ALL)).isEmpty();
    }

    @Test
    void writesOnlyWhatIsProvenAndUndecided() throws Exception {
        FieldPath email = FieldPath.of("contact.email");
        report(proven(PHONE, "+65 6000 1234"));
        service.decisions().reject(List.of(waiting(PHONE).id()));

        AgentReport report =
                agents.report(
                        ROBIN,
                        null,
                        "amber-hall",
                        List.of(
                                proven(PHONE, "+65 6000 7777"),
                                proven(email, "events@amber-hall.example"),
                                new AgentClaim(
                                        FieldPath.of("description"),
                                        text("A hall by the river."),
                                        "",
                                        "",
                                        "",
                                        null)),
                        true);
        service.flush();

        assertThat(report.written()).containsExactly(email);
        assertThat(Files.readString(file))
                .contains("events@amber-hall.example")
                .doesNotContain("6000 7777", "river");
        assertThat(
                        service.proposals(ProposalFilter.in(ProposalState.ACCEPTED))
                                .getFirst()
                                .decidedBy())
                .isEqualTo("agent:robin");
    }

    @Test
    void unknownVenueAndUnknownSessionAreNamed() {
        assertThatThrownBy(() -> agents.report(ROBIN, null, "no-hall", List.of(), false))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("no-hall");
        assertThatThrownBy(() -> agents.job("20260101-000000-abcd", "amber-hall"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("20260101-000000-abcd");
    }

    @Test
    void reportsAtTheSameTimeAreNeitherLostNorDoubled() throws Exception {
        List<Future<AgentReport>> reports = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 16; i++) {
                AgentName agent = AgentName.of("agent-" + i % 8);
                String number = "+65 6000 %04d".formatted(i % 8);
                reports.add(
                        threads.submit(
                                () ->
                                        agents.report(
                                                agent,
                                                null,
                                                "amber-hall",
                                                List.of(proven(PHONE, number)),
                                                false)));
            }
            for (Future<AgentReport> report : reports) {
                report.get();
            }
        }

        assertThat(waiting(PHONE).candidates())
                .extracting(candidate -> candidate.value().textValue())
                .containsExactlyInAnyOrder(
                        "+65 6000 0000",
                        "+65 6000 0001",
                        "+65 6000 0002",
                        "+65 6000 0003",
                        "+65 6000 0004",
                        "+65 6000 0005",
                        "+65 6000 0006",
                        "+65 6000 0007");
    }

    private AgentReport report(AgentClaim... claims) throws Exception {
        return agents.report(ROBIN, null, "amber-hall", List.of(claims), false);
    }

    private static AgentClaim proven(FieldPath field, String value) {
        return new AgentClaim(field, text(value), PAGE, "Contact", "Reach us: " + value, 1.0);
    }

    private Proposal waiting(FieldPath field) {
        return service.proposals(
                        ProposalFilter.in(ProposalState.WAITING)
                                .ofVenue("amber-hall")
                                .ofField(field))
                .getFirst();
    }

    private static JsonNode text(String value) {
        return TextNode.valueOf(value);
    }
}

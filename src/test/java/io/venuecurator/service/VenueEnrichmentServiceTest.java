package io.venuecurator.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.node.TextNode;
import io.venuecurator.job.EnrichmentSession;
import io.venuecurator.job.JobStatus;
import io.venuecurator.ledger.Ledger;
import io.venuecurator.ledger.ProposalFilter;
import io.venuecurator.proposal.Proposal;
import io.venuecurator.proposal.ProposalState;
import io.venuecurator.review.Decision;
import io.venuecurator.review.DecisionKind;
import io.venuecurator.venue.FieldPath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VenueEnrichmentServiceTest {

    private static final FieldPath PHONE = FieldPath.of("contact.phone");
    private static final FieldPath EMAIL = FieldPath.of("contact.email");

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void writeCatalog() throws Exception {
        file = SmallCatalog.in(folder);
    }

    @Test
    void researchProposesAndWritesNothing() throws Exception {
        try (VenueEnrichmentService service = open()) {
            EnrichmentSession session = research(service);

            assertThat(session.jobs())
                    .extracting(job -> job.status())
                    .containsOnly(JobStatus.COMPLETED);
            assertThat(proposal(service, PHONE).proposed().textValue()).isEqualTo("+65 6000 1234");
            assertThat(Files.readString(file)).isEqualTo(SmallCatalog.VENUES);
        }
    }

    @Test
    void decisionsPutTheConfidenceToTheTest() throws Exception {
        try (VenueEnrichmentService service = open()) {
            research(service);
            Proposal phone = proposal(service, PHONE);
            assertThat(service.reliability().overall().judged()).isZero();

            service.decisions().reject(List.of(phone.id()));

            ReliabilityReport report = service.reliability();
            assertThat(report.overall().judged()).isEqualTo(1);
            assertThat(report.overall().right()).isZero();
            assertThat(report.byField()).containsOnlyKeys(PHONE);
            assertThat(report.bySource())
                    .containsOnlyKeys(phone.candidates().getFirst().evidence().host());
            assertThat(report.autoApproval().get(PHONE).coverage()).isZero();
            assertThat(report.overall().expectedCalibrationError())
                    .isCloseTo(phone.confidence(), within(1e-9));
        }
    }

    @Test
    void acceptedValueIsTheOnlyChangeButForTheVenuesBookkeeping() throws Exception {
        try (VenueEnrichmentService service = open()) {
            research(service);

            service.decisions().accept(List.of(proposal(service, PHONE).id()));
            service.flush();
        }

        assertThat(Files.readString(file).lines().toList())
                .contains("      \"contact\": {\"phone\": \"+65 6000 1234\", \"email\": \"\"},")
                .containsAll(
                        SmallCatalog.VENUES
                                .lines()
                                .filter(line -> !line.contains("phone") && !line.contains("4.50"))
                                .toList());
        assertThat(Files.readString(file)).contains("\"rating\": 4.50", "\"last_updated\"");
    }

    @Test
    void decisionThatWasNotWrittenIsWrittenByTheNextProcess() throws Exception {
        String id;
        try (VenueEnrichmentService service = open()) {
            research(service);
            id = proposal(service, PHONE).id();
        }
        try (Ledger ledger =
                Ledger.open(
                        file, SmallCatalog.options().profile(), SmallCatalog.options().clock())) {
            ledger.decide(
                    List.of(
                            new Decision(
                                    id,
                                    DecisionKind.ACCEPT,
                                    TextNode.valueOf("+65 6000 1234"),
                                    "ana",
                                    SmallCatalog.options().clock().instant(),
                                    "step")));
        }

        CountDownLatch saved = new CountDownLatch(1);
        try (VenueEnrichmentService service = open()) {
            try (Subscription unused =
                    service.subscribe(
                            event -> {
                                if (event instanceof ServiceEvent.Saved) {
                                    saved.countDown();
                                }
                            })) {
                service.flush();
            }
        }

        assertThat(saved.getCount()).isZero();
        assertThat(Files.readString(file)).contains("+65 6000 1234");
    }

    @Test
    void undoBringsTheOriginalBackAndAsksAgain() throws Exception {
        try (VenueEnrichmentService service = open()) {
            research(service);
            service.decisions().accept(List.of(proposal(service, PHONE).id()));
            service.flush();

            service.decisions().undoLatest();
            service.flush();

            assertThat(Files.readString(file)).contains("\"phone\": \"\"");
            assertThat(proposal(service, PHONE).state()).isEqualTo(ProposalState.WAITING);

            service.decisions().redoLatest();
            service.flush();

            assertThat(Files.readString(file)).contains("+65 6000 1234");
        }
    }

    @Test
    void undoBringsAnEmptiedMarkForReviewBack() throws Exception {
        String marked =
                """
                {"venues": [
                  {"id": "amber-hall", "name": "Amber Hall", "venue_type": "event_space",
                   "contact": {"phone": ""}, "needs_review": ["price is old"]}
                ]}
                """;
        Files.writeString(file, marked);
        ServiceOptions usual = SmallCatalog.options();
        ServiceOptions clearing =
                new ServiceOptions(
                        usual.profile(), "ana", 0.05, usual.clock(), "", usual.secrets());
        try (VenueEnrichmentService service = VenueEnrichmentService.open(file, clearing)) {
            research(service);
            service.decisions().accept(List.of(proposal(service, PHONE).id()));
            service.flush();
            assertThat(Files.readString(file)).contains("\"needs_review\": []");
        }
        try (VenueEnrichmentService service = VenueEnrichmentService.open(file, clearing)) {
            service.decisions().undoLatest();
            service.flush();
            assertThat(Files.readString(file)).contains("\"phone\": \"\"").contains("price is old");

            service.decisions().redoLatest();
            service.flush();
            assertThat(Files.readString(file)).contains("\"needs_review\": []");

            service.decisions().undoLatest();
            service.flush();
            assertThat(Files.readString(file)).contains("price is old");
        }
    }

    @Test
    void markThatSomebodyElseRemovedDoesNotComeBack() throws Exception {
        Files.writeString(
                file,
                SmallCatalog.VENUES.replace(
                        "\"rating\": 4.50", "\"rating\": 4.50, \"needs_review\": true"));
        try (VenueEnrichmentService service = open()) {
            research(service);
            service.decisions().accept(List.of(proposal(service, PHONE).id()));
            service.flush();
            assertThat(Files.readString(file)).contains("\"needs_review\": true");
            Files.writeString(file, Files.readString(file).replace(", \"needs_review\": true", ""));

            service.decisions().undoLatest();
            service.flush();

            assertThat(Files.readString(file))
                    .contains("\"phone\": \"\"")
                    .doesNotContain("needs_review");
        }
    }

    @Test
    void undoReachesBackOverARestart() throws Exception {
        try (VenueEnrichmentService service = open()) {
            research(service);
            service.decisions().accept(List.of(proposal(service, PHONE).id()));
            service.flush();
        }
        try (VenueEnrichmentService service = open()) {
            assertThat(service.decisions().undoLatest()).isPresent();
            service.flush();
            assertThat(service.decisions().undoLatest()).isEmpty();
        }

        assertThat(Files.readString(file)).contains("\"phone\": \"\"");
    }

    @Test
    void editThatFitsNoFieldIsRefused() throws Exception {
        try (VenueEnrichmentService service = open()) {
            research(service);
            String id = proposal(service, EMAIL).id();

            assertThatThrownBy(() -> service.decisions().edit(id, TextNode.valueOf("nobody")))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("e-mail");

            service.decisions().edit(id, TextNode.valueOf("ana@amber-hall.example"));
            service.flush();
        }

        assertThat(Files.readString(file)).contains("ana@amber-hall.example");
    }

    @Test
    void fieldThatSomebodyElseChangedComesBackForReview() throws Exception {
        try (VenueEnrichmentService service = open()) {
            research(service);
            Files.writeString(
                    file,
                    SmallCatalog.VENUES.replace("\"phone\": \"\"", "\"phone\": \"+65 6000 9999\""));

            service.decisions().accept(List.of(proposal(service, PHONE).id()));
            service.decisions().accept(List.of(proposal(service, EMAIL).id()));
            service.flush();

            assertThat(Files.readString(file))
                    .contains("+65 6000 9999", "events@amber-hall.example");
            Proposal again = proposal(service, PHONE);
            assertThat(again.state()).isEqualTo(ProposalState.WAITING);
            assertThat(again.original()).isEqualTo(TextNode.valueOf("+65 6000 9999"));
            assertThat(again.warnings()).anySatisfy(w -> assertThat(w).contains("changed"));
        }
    }

    @Test
    void anotherProcessesDecisionsAreNoticed() throws Exception {
        try (VenueEnrichmentService one = open();
                VenueEnrichmentService other = open()) {
            research(one);
            CountDownLatch noticed = new CountDownLatch(1);
            try (Subscription unused =
                    other.subscribe(
                            event -> {
                                if (event instanceof ServiceEvent.ProposalsChanged) {
                                    noticed.countDown();
                                }
                            })) {
                one.decisions().accept(List.of(proposal(one, PHONE).id()));

                assertThat(noticed.await(30, TimeUnit.SECONDS)).isTrue();
            }
            assertThat(
                            other.proposals(
                                    ProposalFilter.in(ProposalState.ACCEPTED)
                                            .ofVenue("amber-hall")))
                    .hasSize(1);
        }
    }

    @Test
    void sessionsAndProposalsAreFoundByName() throws Exception {
        try (VenueEnrichmentService service = open()) {
            assertThat(service.latestSession()).isEmpty();
            EnrichmentSession session = research(service);

            assertThat(service.session(session.sessionId()))
                    .map(EnrichmentSession::sessionId)
                    .contains(session.sessionId());
            assertThat(service.latestSession())
                    .map(EnrichmentSession::sessionId)
                    .contains(session.sessionId());
            assertThat(service.openSession()).isEmpty();
            assertThat(service.session("none")).isEmpty();
            Proposal phone = proposal(service, PHONE);
            assertThat(service.proposal(phone.id())).contains(phone);
        }
    }

    @Test
    void usersOwnFileWithoutASourceAsksForOne() throws Exception {
        Path own = Files.writeString(folder.resolve("mine.json"), SmallCatalog.VENUES);
        try (VenueEnrichmentService service =
                VenueEnrichmentService.open(own, SmallCatalog.options())) {
            assertThatThrownBy(
                            () ->
                                    service.research()
                                            .plan(
                                                    new EnrichmentRequest(0.7, null, List.of()),
                                                    ResearchSettings.of(List.of())))
                    .isInstanceOf(ResearchSetupException.class)
                    .hasMessageContaining("--source");
            assertThat(service.sampleLabel()).isEmpty();
        }
    }

    @Test
    void lookingLeavesNoTrace() throws Exception {
        try (VenueEnrichmentService service =
                VenueEnrichmentService.look(file, SmallCatalog.options())) {
            assertThat(service.statistics(0.7).totalVenues()).isEqualTo(2);
            assertThat(service.findings()).isNotEmpty();
            assertThat(service.proposals(ProposalFilter.ALL)).isEmpty();
        }
        try (var files = Files.list(folder)) {
            assertThat(files).noneMatch(f -> f.toString().contains(".curator."));
        }
    }

    @Test
    void lookingSeesALedgerThatIsThere() throws Exception {
        try (VenueEnrichmentService service = open()) {
            research(service);
        }
        try (VenueEnrichmentService service =
                VenueEnrichmentService.look(file, SmallCatalog.options())) {
            assertThat(service.proposals(ProposalFilter.ALL)).isNotEmpty();
        }
    }

    @Test
    void resumedSessionLeavesWhatIsDone() throws Exception {
        try (VenueEnrichmentService service = open()) {
            EnrichmentSession done = research(service);
            EnrichmentSession resumed =
                    service.research()
                            .resume(
                                    done.sessionId(),
                                    ResearchSettings.of(List.of()),
                                    Set.of(),
                                    event -> {})
                            .await();

            assertThat(resumed.jobs())
                    .extracting(job -> job.attempts())
                    .containsExactlyElementsOf(
                            done.jobs().stream().map(job -> job.attempts()).toList());
        }
    }

    private VenueEnrichmentService open() throws Exception {
        return VenueEnrichmentService.open(file, SmallCatalog.options());
    }

    private static EnrichmentSession research(VenueEnrichmentService service) throws Exception {
        EnrichmentPlan plan =
                service.research()
                        .plan(
                                new EnrichmentRequest(0.7, null, List.of()),
                                ResearchSettings.of(List.of()));
        return service.research().start(plan, event -> {}).await();
    }

    /** The newest proposal for a field of Amber Hall that is not stale. */
    private static Proposal proposal(VenueEnrichmentService service, FieldPath field) {
        return service.proposals(ProposalFilter.ALL.ofVenue("amber-hall").ofField(field)).stream()
                .filter(p -> p.state() != ProposalState.STALE)
                .findFirst()
                .orElseThrow();
    }
}

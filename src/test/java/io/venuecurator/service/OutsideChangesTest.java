package io.venuecurator.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import io.venuecurator.file.VenuesFile;
import io.venuecurator.ledger.Ledger;
import io.venuecurator.ledger.ProposalFilter;
import io.venuecurator.proposal.Proposal;
import io.venuecurator.proposal.ProposalState;
import io.venuecurator.venue.FieldPath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What another program writes over a value that was approved, written and saved. */
class OutsideChangesTest {

    private static final FieldPath PHONE = FieldPath.of("contact.phone");
    private static final FieldPath EMAIL = FieldPath.of("contact.email");
    private static final String HALL = "amber-hall";
    private static final String OURS = "+65 6000 1234";
    private static final String THEIRS = "+65 6000 9999";

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void writeCatalog() throws Exception {
        file = SmallCatalog.in(folder);
    }

    @Test
    void replacedValueWaitsAgainWithWhatTheFileHolds() throws Exception {
        try (VenueEnrichmentService service = open()) {
            approve(service);
            CountDownLatch asked = asked(service);

            replace(OURS, THEIRS);

            assertThat(asked.await(30, TimeUnit.SECONDS)).isTrue();
            assertIsAskedAgain(service);
        }
    }

    @Test
    void replacedValueWaitsAgainThoughOurNextWriteWentOnTopOfTheChange() throws Exception {
        try (VenueEnrichmentService service = open()) {
            approve(service);
            CountDownLatch asked = asked(service);
            replace(OURS, THEIRS);

            service.decisions().accept(List.of(waiting(service, EMAIL).getFirst().id()));
            service.flush();

            assertThat(asked.await(30, TimeUnit.SECONDS)).isTrue();
            assertIsAskedAgain(service);
            assertThat(Files.readString(file)).contains(THEIRS, "events@amber-hall.example");
        }
    }

    @Test
    void whatWasReplacedWhileNobodyLookedWaitsAgainAtTheNextStart() throws Exception {
        try (VenueEnrichmentService service = open()) {
            approve(service);
        }
        replace(OURS, THEIRS);

        try (VenueEnrichmentService service = open()) {
            CountDownLatch asked = asked(service);
            if (waiting(service, PHONE).isEmpty()) {
                assertThat(asked.await(30, TimeUnit.SECONDS)).isTrue();
            }
            assertIsAskedAgain(service);
        }
    }

    @Test
    void anotherSpellingAsksNothing() throws Exception {
        try (VenueEnrichmentService service = open()) {
            approve(service);
        }
        replace(OURS, "+65-6000-1234");

        lookOnce();

        try (VenueEnrichmentService service = open()) {
            assertThat(accepted(service)).hasSize(1);
            assertThat(service.fileChanged(HALL)).isEmpty();
        }
    }

    @Test
    void venueThatIsGoneAsksNothing() throws Exception {
        try (VenueEnrichmentService service = open()) {
            approve(service);
        }
        Files.writeString(file, "[]");

        lookOnce();

        try (VenueEnrichmentService service = open()) {
            assertThat(accepted(service)).hasSize(1);
        }
    }

    private void lookOnce() throws Exception {
        ServiceOptions options = SmallCatalog.options();
        try (Ledger ledger = Ledger.open(file, options.profile(), options.clock())) {
            new OutsideChanges(
                            VenuesFile.open(file, options.profile()), ledger, new ServiceEvents())
                    .look();
        }
    }

    private static void assertIsAskedAgain(VenueEnrichmentService service) {
        List<Proposal> waiting = waiting(service, PHONE);
        assertThat(waiting).hasSize(1);
        assertThat(waiting.getFirst().original()).isEqualTo(TextNode.valueOf(THEIRS));
        assertThat(waiting.getFirst().warnings())
                .anySatisfy(
                        warning ->
                                assertThat(warning)
                                        .contains("changed since you decided", OURS, THEIRS));
        assertThat(accepted(service)).isEmpty();
        assertThat(service.fileChanged(HALL)).containsExactly(waiting.getFirst().id());
        assertThat(service.overview().counts().get(HALL).fileChanged()).isEqualTo(1);
    }

    private static CountDownLatch asked(VenueEnrichmentService service) {
        CountDownLatch asked = new CountDownLatch(1);
        service.subscribe(
                event -> {
                    if (event instanceof ServiceEvent.ProposalsChanged
                            && !service.fileChanged(HALL).isEmpty()) {
                        asked.countDown();
                    }
                });
        return asked;
    }

    private void replace(String from, String to) throws Exception {
        String before = Files.readString(file);
        assertThat(before).contains(from);
        Files.writeString(file, before.replace(from, to));
    }

    private static void approve(VenueEnrichmentService service) throws Exception {
        EnrichmentPlan plan =
                service.research()
                        .plan(
                                new EnrichmentRequest(0.7, null, List.of()),
                                ResearchSettings.of(List.of()));
        service.research().start(plan, event -> {}).await();
        service.decisions().accept(List.of(waiting(service, PHONE).getFirst().id()));
        service.flush();
    }

    private static List<Proposal> waiting(VenueEnrichmentService service, FieldPath field) {
        return service.proposals(
                ProposalFilter.in(ProposalState.WAITING).ofVenue(HALL).ofField(field));
    }

    private static List<Proposal> accepted(VenueEnrichmentService service) {
        return service.proposals(
                ProposalFilter.in(ProposalState.ACCEPTED).ofVenue(HALL).ofField(PHONE));
    }

    private VenueEnrichmentService open() throws Exception {
        return VenueEnrichmentService.open(file, SmallCatalog.options());
    }
}

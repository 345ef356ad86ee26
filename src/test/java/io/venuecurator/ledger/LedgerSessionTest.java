package io.venuecurator.ledger;

import static io.venuecurator.ledger.Ledgers.job;
import static io.venuecurator.ledger.Ledgers.session;
import static io.venuecurator.review.Findings.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.venuecurator.job.EnrichmentSession;
import io.venuecurator.job.JobStatus;
import io.venuecurator.job.VenueResearchJob;
import io.venuecurator.proposal.Proposal;
import io.venuecurator.proposal.ProposalState;
import io.venuecurator.research.FailureClass;
import io.venuecurator.review.Findings;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerSessionTest {

    @TempDir Path folder;
    private Ledger ledger;

    @BeforeEach
    void open() {
        ledger = Ledgers.open(folder);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void sessionComesBackWithItsJobsInOrder() {
        EnrichmentSession session = session("s1", job("v2"), job("v1"), job("v3"));

        ledger.saveSession(session);

        assertThat(ledger.session("s1")).contains(session);
        assertThat(ledger.session("s2")).isEmpty();
    }

    @Test
    void jobKeepsItsPlaceAndComesBackWithItsProposals() {
        Proposal found = Findings.phone(null, "\"1\"");
        ledger.saveSession(session("s1", job("v2"), job("v1"), job("v3")));

        VenueResearchJob done = job("v1", found).started(Findings.NOON).completed(Findings.NOON);
        assertThat(ledger.storeJob("s1", done)).isTrue();

        assertThat(ledger.session("s1").orElseThrow().jobs())
                .containsExactly(job("v2"), done, job("v3"));
    }

    @Test
    void jobsAreListedWithoutTheirLogs() {
        Proposal found = Findings.phone(null, "\"1\"");
        ledger.saveSession(session("s1", job("v2"), job("v1"), job("v3")));
        VenueResearchJob done = job("v1", found).started(NOON).completed(NOON);
        VenueResearchJob failed =
                job("v3").started(NOON).failed(FailureClass.TIMEOUT, "no answer", NOON);
        ledger.storeJobs("s1", List.of(done, failed));

        assertThat(ledger.jobLines("s1"))
                .containsExactly(
                        line("v2", JobStatus.PENDING, null, 0, null, 0),
                        line("v1", JobStatus.COMPLETED, null, 1, NOON, 1),
                        line("v3", JobStatus.FAILED, FailureClass.TIMEOUT, 1, NOON, 0));
        assertThat(ledger.jobLines("s2")).isEmpty();
    }

    private static JobLine line(
            String venue,
            JobStatus status,
            @Nullable FailureClass failure,
            int attempts,
            @Nullable Instant at,
            int proposals) {
        VenueResearchJob planned = job(venue);
        return new JobLine(
                venue,
                planned.venueName(),
                status,
                failure,
                attempts,
                at,
                at,
                planned.searchQueries().size(),
                proposals);
    }

    @Test
    void jobsThatEndTogetherAreStoredTogetherOrNotAtAll() {
        VenueResearchJob one = job("v1").started(Findings.NOON).completed(Findings.NOON);
        VenueResearchJob two = job("v2").started(Findings.NOON).completed(Findings.NOON);
        assertThatThrownBy(() -> ledger.storeJobs("s1", List.of(one, two)))
                .isInstanceOf(LedgerException.class);
        ledger.saveSession(session("s1", job("v1"), job("v2")));

        assertThat(ledger.storeJobs("s1", List.of(one))).isEqualTo(1);
        assertThat(ledger.storeJobs("s1", List.of(one, two))).isEqualTo(1);

        assertThat(ledger.session("s1").orElseThrow().jobs()).containsExactly(one, two);
    }

    @Test
    void proposalsOfASessionStandAsDecided() {
        Proposal found = Findings.phone(null, "\"1\"");
        Ledgers.found(ledger, "s1", found);
        ledger.decide(List.of(Findings.accept(found, "step")));

        assertThat(ledger.session("s1").orElseThrow().jobs().getFirst().proposals())
                .containsExactly(Findings.accepted(found));
    }

    @Test
    void completedJobIsStoredOnce() {
        Proposal first = Findings.phone(null, "\"1\"");
        Proposal other = Findings.phone(null, "\"2\"");
        VenueResearchJob done = job("v1", first).completed(Findings.NOON);
        ledger.saveSession(session("s1"));
        ledger.storeJob("s1", done);

        assertThat(ledger.storeJob("s1", job("v1", other).completed(Findings.NOON))).isFalse();
        ledger.saveSession(session("s1", job("v1")));

        assertThat(ledger.session("s1").orElseThrow().jobs()).containsExactly(done);
        assertThat(ledger.proposals(ProposalFilter.ALL)).containsExactly(first);
    }

    @Test
    void failedJobCanBeTriedAgain() {
        VenueResearchJob failed =
                job("v1")
                        .started(Findings.NOON)
                        .failed(FailureClass.TIMEOUT, "No answer", Findings.NOON);
        ledger.saveSession(session("s1", failed));

        VenueResearchJob again = failed.pendingAgain();
        assertThat(ledger.storeJob("s1", again)).isTrue();

        assertThat(ledger.session("s1").orElseThrow().jobs()).containsExactly(again);
    }

    @Test
    void jobOfAnUnknownSessionIsRefusedWhole() {
        assertThatThrownBy(() -> ledger.storeJob("s9", job("v1", Findings.phone(null, "\"1\""))))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("s9");
        assertThat(ledger.proposals(ProposalFilter.ALL)).isEmpty();
    }

    @Test
    void newestOpenSessionIsTheOneToResume() {
        ledger.saveSession(session("20261124-1"));
        ledger.saveSession(session("20261124-2"));
        ledger.saveSession(session("20261124-3").at(Findings.NOON, Findings.NOON));

        assertThat(ledger.latestOpenSession().orElseThrow().sessionId()).isEqualTo("20261124-2");
        assertThat(ledger.sessions())
                .extracting(SessionSummary::sessionId)
                .containsExactly("20261124-3", "20261124-2", "20261124-1");
    }

    @Test
    void summaryCountsJobs() {
        ledger.saveSession(session("s1", job("v1").completed(Findings.NOON), job("v2"), job("v3")));

        assertThat(ledger.sessions())
                .containsExactly(
                        new SessionSummary(
                                "s1",
                                Findings.NOON,
                                null,
                                Map.of(JobStatus.COMPLETED, 1, JobStatus.PENDING, 2)));
    }

    @Test
    void laterFindingTakesThePlaceOfTheWaitingOne() {
        Proposal older = Findings.phone(null, "\"1\"");
        Proposal newer = Findings.phone(null, "\"2\"");
        Ledgers.found(ledger, "s1", older);
        Ledgers.found(ledger, "s2", newer);

        assertThat(ledger.proposals(ProposalFilter.in(ProposalState.WAITING)))
                .containsExactly(newer);
        assertThat(ledger.proposal(older.id()).orElseThrow())
                .isEqualTo(
                        Findings.stale(older)
                                .withWarnings(List.of("A later search found another value.")));
    }

    @Test
    void sameFindingIsRefreshed() {
        Proposal again = Findings.finding("v1", Findings.PHONE, null, "\"1\"", 0.5);
        Ledgers.found(ledger, "s1", Findings.phone(null, "\"1\""));
        Ledgers.found(ledger, "s2", again);

        assertThat(ledger.proposals(ProposalFilter.ALL)).containsExactly(again);
        assertThat(ledger.proposals(ProposalFilter.ALL.ofSession("s1"))).containsExactly(again);
        assertThat(ledger.proposals(ProposalFilter.ALL.ofSession("s2"))).containsExactly(again);
    }

    @Test
    void decisionSurvivesALaterRun() {
        Proposal found = Findings.phone(null, "\"1\"");
        Ledgers.found(ledger, "s1", found);
        ledger.decide(List.of(Findings.reject(found, "step")));

        Ledgers.found(ledger, "s2", found);

        assertThat(ledger.proposals(ProposalFilter.ALL)).containsExactly(Findings.rejected(found));
    }
}

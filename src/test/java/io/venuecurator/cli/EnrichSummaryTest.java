package io.venuecurator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import io.venuecurator.job.EnrichmentSession;
import io.venuecurator.job.JobEvent;
import io.venuecurator.job.SessionProgress;
import io.venuecurator.job.VenueResearchJob;
import io.venuecurator.proposal.Candidate;
import io.venuecurator.proposal.Evidence;
import io.venuecurator.proposal.Proposal;
import io.venuecurator.research.FailureClass;
import io.venuecurator.venue.FieldPath;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnrichSummaryTest {

    private static final Instant START = Instant.parse("2026-11-24T10:00:00Z");
    private static final Instant END = START.plusMillis(4_710);

    private static VenueResearchJob job(String id) {
        return VenueResearchJob.pending(id, "Hall " + id, List.of(), List.of(), 0.2, START)
                .started(START);
    }

    private static Proposal proposal(double confidence) {
        Evidence evidence = new Evidence("https://a.example/", "A", "q", START, "00", "phone");
        return Proposal.waiting(
                "v1",
                "Hall",
                FieldPath.of("contact.phone"),
                null,
                List.of(new Candidate(TextNode.valueOf("x"), confidence, evidence, List.of())),
                confidence,
                List.of());
    }

    @Test
    void countsVenuesTimeFailuresProposalsAndSearches() {
        VenueResearchJob done = job("v1").completed(END);
        VenueResearchJob failed =
                job("v2").failed(FailureClass.TIMEOUT, "No \u001b[1manswer.", END);
        EnrichmentSession session =
                new EnrichmentSession(
                        "s",
                        "venues.json",
                        0.7,
                        null,
                        9,
                        3,
                        List.of(done, failed, job("v3").pendingAgain()),
                        START,
                        null);
        SessionProgress progress =
                SessionProgress.begin(
                                session.withJobs(List.of(job("v1"), job("v2"), job("v3"))),
                                null,
                                START)
                        .after(new JobEvent.SearchEnded("v1", "pricing", 1, 2, false, null), END)
                        .after(new JobEvent.SearchEnded("v1", "contact", 2, 2, true, null), END)
                        .after(new JobEvent.JobEnded(done), END)
                        .after(new JobEvent.JobEnded(failed), END)
                        .after(new JobEvent.SessionEnded(session), END);

        assertThat(
                        EnrichSummary.of(
                                session,
                                progress,
                                List.of(proposal(0.95), proposal(0.91), proposal(0.4))))
                .containsExactly(
                        "Researched 2 venues in 4.71 s; of the session's 3 venues, 1 completed,"
                                + " 1 failed, 1 still to do.",
                        "  1 timeout, for example Hall v2: No \ufffd[1manswer.",
                        "3 proposals wait for review: 2 high, 1 low.",
                        "1 search asked, 1 answered from the store.");
    }

    @Test
    void saysThatNothingWaits() {
        EnrichmentSession session =
                new EnrichmentSession("s", "f", 0.7, null, 1, 1, List.of(), START, END);

        assertThat(
                        EnrichSummary.of(
                                session, SessionProgress.begin(session, null, START), List.of()))
                .contains("0 proposals wait for review.");
    }
}

package io.venuecurator.ledger;

import static io.venuecurator.ledger.Ledgers.job;
import static io.venuecurator.ledger.Ledgers.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.venuecurator.proposal.Proposal;
import io.venuecurator.research.FailureClass;
import io.venuecurator.review.Findings;
import io.venuecurator.review.PendingWrite;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerOverviewTest {

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
    void saysHowTheNewestResearchOfEachVenueEnded() {
        ledger.saveSession(session("s1"));
        ledger.saveSession(session("s2", job("waits")));
        ledger.storeJob("s1", job("a").failed(FailureClass.TIMEOUT, "late", Findings.NOON));
        ledger.storeJob("s1", job("b").completed(Findings.NOON));
        ledger.storeJob("s2", job("a").completed(Findings.NOON));
        ledger.storeJob("s2", job("b").failed(FailureClass.BLOCKED, "403", Findings.NOON));

        assertThat(ledger.overview().outcomes())
                .containsOnly(
                        entry("a", new JobOutcome(false, null)),
                        entry("b", new JobOutcome(true, FailureClass.BLOCKED)));
    }

    @Test
    void collectsTheWarningsOfWhatWaits() {
        Proposal old = Findings.phone(null, "\"1\"").withWarnings(List.of("Old", "Far"));
        Proposal decided =
                Findings.finding("v2", Findings.PHONE, null, "\"2\"", 0.9)
                        .withWarnings(List.of("Old"));
        Ledgers.found(ledger, "s1", old, decided);
        ledger.decide(List.of(Findings.reject(decided, "step")));

        assertThat(ledger.overview().warnings()).containsOnly(entry("v1", Set.of("Old", "Far")));
    }

    @Test
    void tellsWhichVenuesWaitBecauseTheFileChanged() {
        Proposal phone = Findings.phone(null, "\"+65 6123 4567\"");
        Ledgers.found(ledger, "s1", phone);
        ledger.decide(List.of(Findings.accept(phone, "step")));
        PendingWrite write = ledger.pendingWrites().getFirst();

        ledger.markConflict(write, Optional.of(Findings.json("\"+65 6000 0000\"")));

        assertThat(ledger.overview().counts())
                .containsOnly(entry("v1", new VenueReviewCounts(1, 0, 0, 1, 1)));
    }

    @Test
    void keepsFlagsOverARestart() {
        ledger.marks().flag(Set.of("a", "b"), "Mei", Findings.NOON);
        ledger.marks().flag(Set.of("a"), "Ana", Findings.NOON);
        ledger.marks().unflag(Set.of("b", "unknown"));
        ledger.close();
        ledger = Ledgers.open(folder);

        assertThat(ledger.overview().flagged()).containsOnly("a");
    }

    @Test
    void bringsALedgerOfTheFirstVersionUpToDateWithoutLosingAnything() throws Exception {
        Proposal phone = Findings.phone(null, "\"1\"").withWarnings(List.of("Old"));
        Ledgers.found(ledger, "s1", phone);
        ledger.close();
        backToTheFirstVersion();

        ledger = Ledgers.open(folder);

        assertThat(ledger.proposals(ProposalFilter.ALL)).containsExactly(phone);
        assertThat(ledger.overview().warnings()).containsOnlyKeys("v1");
        assertThat(ledger.overview().flagged()).isEmpty();
    }

    private void backToTheFirstVersion() throws Exception {
        String url = "jdbc:sqlite:" + Ledger.pathFor(folder.resolve("venues.json"));
        try (Connection db = DriverManager.getConnection(url);
                Statement statement = db.createStatement()) {
            for (String undo :
                    List.of(
                            "DROP TABLE flag",
                            "DROP TABLE emptied_review",
                            "DROP INDEX job_outcome",
                            "DROP INDEX proposal_warnings",
                            "ALTER TABLE job DROP COLUMN failure",
                            "ALTER TABLE proposal DROP COLUMN warnings",
                            "ALTER TABLE proposal DROP COLUMN file_changed",
                            "PRAGMA user_version = 1")) {
                statement.execute(undo);
            }
        }
    }
}

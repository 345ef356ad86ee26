package io.venuecurator.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.proposal.Proposal;
import io.venuecurator.review.Decision;
import io.venuecurator.review.DecisionKind;
import io.venuecurator.review.Findings;
import io.venuecurator.review.HistoryEntry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several programs on one ledger. Each {@code Ledger} has connections of its own, as they do. */
class LedgerSharedTest {

    private static final int THREADS = 8;
    private static final int PROPOSALS = 60;

    @TempDir Path folder;

    @Test
    void manyOpenANewLedgerAtOnce() throws Exception {
        List<Callable<Integer>> opens = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            String session = "s" + i;
            opens.add(
                    () -> {
                        try (Ledger ledger = Ledgers.open(folder)) {
                            ledger.saveSession(Ledgers.session(session));
                            return ledger.sessions().size();
                        }
                    });
        }

        assertThat(runAll(opens)).allSatisfy(seen -> assertThat(seen).isPositive());
        try (Ledger ledger = Ledgers.open(folder)) {
            assertThat(ledger.sessions()).hasSize(THREADS);
        }
    }

    @Test
    void eachProposalIsDecidedOnceWhoeverComesFirst() throws Exception {
        try (Ledger desktop = Ledgers.open(folder);
                Ledger terminal = Ledgers.open(folder)) {
            List<Proposal> proposals = proposals();
            Ledgers.found(desktop, "s1", proposals.toArray(Proposal[]::new));
            List<Callable<List<Proposal>>> reviewers = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                Ledger ledger = i % 2 == 0 ? desktop : terminal;
                String reviewer = "reviewer-" + i;
                List<Proposal> order = new ArrayList<>(proposals);
                Collections.shuffle(order, new Random(i));
                reviewers.add(() -> decideAll(ledger, reviewer, order));
            }

            Map<String, String> acknowledged =
                    runAll(reviewers).stream()
                            .flatMap(List::stream)
                            .collect(
                                    Collectors.toMap(
                                            Proposal::id, p -> String.valueOf(p.decidedBy())));

            assertThat(acknowledged).hasSize(PROPOSALS);
            assertThat(terminal.history(DecisionFilter.ALL))
                    .hasSize(PROPOSALS)
                    .allSatisfy(
                            entry ->
                                    assertThat(entry.decision().reviewer())
                                            .isEqualTo(
                                                    acknowledged.get(
                                                            entry.decision().proposalId())));
            assertThat(desktop.pendingWrites()).hasSize(PROPOSALS);
            assertThat(desktop.history(DecisionFilter.ALL))
                    .extracting(HistoryEntry::number)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void workersStoreJobsOfOneSessionAtOnce() throws Exception {
        try (Ledger one = Ledgers.open(folder);
                Ledger two = Ledgers.open(folder)) {
            one.saveSession(Ledgers.session("s1"));
            List<Callable<Boolean>> stores = new ArrayList<>();
            for (Proposal proposal : proposals()) {
                Ledger ledger = stores.size() % 2 == 0 ? one : two;
                Callable<Boolean> store =
                        () ->
                                ledger.storeJob(
                                        "s1",
                                        Ledgers.job(proposal.venueId(), proposal)
                                                .completed(Findings.NOON));
                stores.add(store);
                stores.add(store);
            }

            assertThat(runAll(stores)).filteredOn(stored -> stored).hasSize(PROPOSALS);
            assertThat(two.session("s1").orElseThrow().jobs())
                    .hasSize(PROPOSALS)
                    .allSatisfy(job -> assertThat(job.proposals()).hasSize(1));
        }
    }

    @Test
    void dataVersionMovesOnlyWhenAnotherCommits() {
        try (Ledger mine = Ledgers.open(folder);
                Ledger other = Ledgers.open(folder)) {
            long before = mine.dataVersion();
            mine.saveSession(Ledgers.session("s1"));
            assertThat(mine.dataVersion()).isEqualTo(before);

            other.saveSession(Ledgers.session("s2"));
            assertThat(mine.dataVersion()).isNotEqualTo(before);
        }
    }

    private static List<Proposal> decideAll(
            Ledger ledger, String reviewer, List<Proposal> proposals) {
        List<Proposal> mine = new ArrayList<>();
        for (Proposal proposal : proposals) {
            Decision decision =
                    new Decision(
                            proposal.id(),
                            DecisionKind.ACCEPT,
                            proposal.proposed(),
                            reviewer,
                            Findings.NOON,
                            reviewer + "-" + proposal.id());
            mine.addAll(ledger.decide(List.of(decision)).applied());
        }
        return mine;
    }

    private static List<Proposal> proposals() {
        List<Proposal> proposals = new ArrayList<>();
        for (int i = 0; i < PROPOSALS; i++) {
            proposals.add(Findings.finding("v" + i, Findings.PHONE, null, "\"" + i + "\"", 0.9));
        }
        return proposals;
    }

    private static <T> List<T> runAll(List<Callable<T>> work) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(work)) {
                results.add(future.get());
            }
            return results;
        }
    }
}

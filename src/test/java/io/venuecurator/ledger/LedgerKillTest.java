package io.venuecurator.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.proposal.Proposal;
import io.venuecurator.proposal.ProposalState;
import io.venuecurator.review.Findings;
import io.venuecurator.review.HistoryEntry;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerKillTest {

    private static final int PROPOSALS = 600;

    @TempDir Path folder;

    @BeforeEach
    void fill() {
        try (Ledger ledger = Ledgers.open(folder)) {
            List<Proposal> proposals = new ArrayList<>();
            for (int i = 0; i < PROPOSALS; i++) {
                proposals.add(
                        Findings.finding("v" + i, Findings.PHONE, null, "\"" + i + "\"", 0.9));
            }
            ledger.saveSession(
                    Ledgers.session("s1", Ledgers.job("v", proposals.toArray(Proposal[]::new))));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 40})
    void everyAcknowledgedStepIsThereAndEveryStepIsWhole(int acknowledgedBeforeKill)
            throws Exception {
        List<String> acknowledged = runAndKill("decide", acknowledgedBeforeKill);

        try (Ledger ledger = Ledgers.open(folder)) {
            List<HistoryEntry> history = ledger.history(DecisionFilter.ALL.standing());
            Map<String, Long> steps =
                    history.stream()
                            .collect(
                                    Collectors.groupingBy(
                                            entry -> entry.decision().step(),
                                            Collectors.counting()));
            assertThat(steps.keySet()).containsAll(acknowledged);
            assertThat(steps.values()).containsOnly((long) KilledReviewer.STEP_SIZE);
            assertThat(ledger.counts())
                    .containsEntry(ProposalState.ACCEPTED, (long) history.size());
            assertThat(ledger.pendingWrites()).hasSize(history.size());
        }
    }

    @Test
    void whatWasNotCommittedIsGoneAndNobodyIsLockedOut() throws Exception {
        try (Ledger ledger = Ledgers.open(folder)) {
            Proposal first = ledger.proposals(ProposalFilter.ALL).getFirst();
            ledger.decide(List.of(Findings.accept(first, "before")));

            runAndKill("inside", 1);

            assertThat(ledger.pendingWrites()).hasSize(1);
            assertThat(ledger.proposals(ProposalFilter.ALL.atLeast(0.9))).hasSize(PROPOSALS);
            assertThat(ledger.decide(List.of(Findings.undo(first, "after"))).applied()).hasSize(1);
        }
    }

    /** Kills the program once it has printed so many lines; returns all that it printed. */
    private List<String> runAndKill(String mode, int lines) throws IOException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                KilledReviewer.class.getName(),
                                folder.toString(),
                                mode)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        List<String> printed = new ArrayList<>();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                printed.add(line);
                if (printed.size() == lines) {
                    // Through the handle, which leaves the pipe open for what was printed before.
                    process.toHandle().destroyForcibly();
                }
            }
        }
        assertThat(printed).hasSizeGreaterThanOrEqualTo(lines);
        return printed;
    }
}

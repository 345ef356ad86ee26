package io.venuecurator.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.proposal.Proposal;
import java.util.List;
import org.junit.jupiter.api.Test;

class JudgedTest {

    private final Proposal proposal = Findings.finding("v1", Findings.PHONE, null, "\"1\"", 0.95);

    @Test
    void onlyWhatWasAcceptedAsProposedWasRight() {
        List<HistoryEntry> history =
                List.of(
                        Findings.entry(Findings.accept(proposal, Step.single()), proposal, true),
                        Findings.entry(
                                Findings.edit(proposal, "\"3\"", Step.single()), proposal, true),
                        Findings.entry(Findings.reject(proposal, Step.single()), proposal, true),
                        Findings.entry(Findings.keep(proposal, Step.single()), proposal, true));

        assertThat(Judged.of(history))
                .extracting(Judged::right)
                .containsExactly(true, false, false, false);
        assertThat(Judged.of(history).getFirst())
                .isEqualTo(new Judged(Findings.PHONE, "aurora.example", 0.95, true));
    }

    @Test
    void whatNobodyLookedAtOrWasUndoneSaysNothing() {
        List<HistoryEntry> history =
                List.of(
                        Findings.entry(Findings.accept(proposal, Step.bulk()), proposal, true),
                        Findings.entry(Findings.reject(proposal, Step.single()), proposal, false));

        assertThat(Judged.of(history)).isEmpty();
    }
}

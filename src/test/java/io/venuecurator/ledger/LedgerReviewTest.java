package io.venuecurator.ledger;

import static io.venuecurator.review.Findings.NOON;
import static io.venuecurator.review.Findings.PHONE;
import static io.venuecurator.review.Findings.PRICE;
import static io.venuecurator.review.Findings.accept;
import static io.venuecurator.review.Findings.accepted;
import static io.venuecurator.review.Findings.edit;
import static io.venuecurator.review.Findings.finding;
import static io.venuecurator.review.Findings.json;
import static io.venuecurator.review.Findings.keep;
import static io.venuecurator.review.Findings.phone;
import static io.venuecurator.review.Findings.reject;
import static io.venuecurator.review.Findings.rejected;
import static io.venuecurator.review.Findings.undo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.venuecurator.proposal.Proposal;
import io.venuecurator.proposal.ProposalState;
import io.venuecurator.review.Decision;
import io.venuecurator.review.DecisionKind;
import io.venuecurator.review.HistoryEntry;
import io.venuecurator.review.Judgement;
import io.venuecurator.review.PendingWrite;
import io.venuecurator.review.Step;
import io.venuecurator.review.Undo;
import io.venuecurator.review.WrittenValue;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerReviewTest {

    private final Proposal phone = phone(null, "\"+65 6123 4567\"");
    private final Proposal price = finding("v2", PRICE, "1300", "1388.50", 0.7);

    @TempDir Path folder;
    private Ledger ledger;

    @BeforeEach
    void open() {
        ledger = Ledgers.open(folder);
        Ledgers.found(ledger, "s1", phone);
        Ledgers.found(ledger, "s2", price);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void decisionIsThereAfterReopening() {
        DecisionOutcome outcome = ledger.decide(List.of(accept(phone, "a"), reject(price, "a")));
        ledger.close();
        ledger = Ledgers.open(folder);

        assertThat(outcome.applied()).containsExactly(accepted(phone), rejected(price));
        assertThat(outcome.refused()).isEmpty();
        assertThat(ledger.proposals(ProposalFilter.ALL)).isEqualTo(outcome.applied());
    }

    @Test
    void judgementsAreTheDecisionsInForce() {
        ledger.decide(List.of(accept(phone, "a")));
        ledger.decide(List.of(undo(phone, "b")));
        String bulk = Step.bulk();
        ledger.decide(List.of(reject(price, "c"), accept(phone, bulk)));

        assertThat(ledger.judgements())
                .containsExactly(
                        new Judgement(
                                price.venueId(),
                                PRICE,
                                json("1300"),
                                0.7,
                                "aurora.example",
                                DecisionKind.REJECT,
                                NOON,
                                false),
                        new Judgement(
                                phone.venueId(),
                                PHONE,
                                null,
                                phone.confidence(),
                                "aurora.example",
                                DecisionKind.ACCEPT,
                                NOON,
                                true));
    }

    @Test
    void refusedDecisionsLeaveTheOthersAlone() {
        Decision unknown = new Decision("none", DecisionKind.REJECT, null, "Mei", NOON, "a");

        DecisionOutcome outcome =
                ledger.decide(List.of(unknown, accept(phone, "a"), reject(phone, "a")));

        assertThat(outcome.applied()).containsExactly(accepted(phone));
        assertThat(outcome.refused())
                .extracting(DecisionOutcome.Refusal::decision)
                .containsExactly(unknown, reject(phone, "a"));
        assertThat(outcome.refused().getFirst().reason()).contains("no proposal none");
        assertThat(ledger.history(DecisionFilter.ALL)).hasSize(1);
    }

    @Test
    void filtersChooseProposals() {
        ledger.decide(List.of(accept(phone, "a")));

        assertThat(ids(ProposalFilter.in(ProposalState.WAITING))).containsExactly(price.id());
        assertThat(ids(ProposalFilter.in(ProposalState.WAITING, ProposalState.ACCEPTED)))
                .containsExactly(phone.id(), price.id());
        assertThat(ids(ProposalFilter.ALL.ofVenue("v2"))).containsExactly(price.id());
        assertThat(ids(ProposalFilter.ALL.ofField(PHONE))).containsExactly(phone.id());
        assertThat(ids(ProposalFilter.ALL.ofSession("s2"))).containsExactly(price.id());
        assertThat(ids(ProposalFilter.ALL.atLeast(0.9))).containsExactly(phone.id());
        assertThat(ids(ProposalFilter.ALL.fromSource("aurora.example"))).hasSize(2);
        assertThat(ids(ProposalFilter.ALL.fromSource("other.example"))).isEmpty();
    }

    @Test
    void countsPerStateAndVenue() {
        ledger.decide(List.of(accept(phone, "a")));
        Ledgers.found(ledger, "s3", finding("v2", PRICE, "1300", "1500", 0.7));

        assertThat(ledger.counts())
                .containsEntry(ProposalState.WAITING, 1L)
                .containsEntry(ProposalState.ACCEPTED, 1L)
                .containsEntry(ProposalState.STALE, 1L)
                .containsEntry(ProposalState.KEPT, 0L);
        assertThat(ledger.countsByVenue())
                .containsOnly(
                        entry("v1", new VenueReviewCounts(0, 1, 1, 0, 0)),
                        entry("v2", new VenueReviewCounts(1, 0, 0, 1, 0)));
    }

    @Test
    void historyIsNewestFirstAndFiltered() {
        ledger.decide(List.of(accept(phone, "a"), edit(price, "1400", "b")));
        ledger.decide(List.of(undo(phone, "c")));

        List<HistoryEntry> all = ledger.history(DecisionFilter.ALL);

        assertThat(all)
                .extracting(HistoryEntry::decision)
                .containsExactly(undo(phone, "c"), edit(price, "1400", "b"), accept(phone, "a"));
        assertThat(all).extracting(HistoryEntry::inForce).containsExactly(false, true, false);
        HistoryEntry edited = all.get(1);
        assertThat(edited.original()).hasToString("1300");
        assertThat(edited.proposed()).hasToString("1388.50");
        assertThat(edited.venueName()).isEqualTo("Hotel v2");
        assertThat(all.getFirst().original()).isNull();

        assertThat(ledger.history(DecisionFilter.ALL.ofProposal(phone.id()))).hasSize(2);
        assertThat(ledger.history(DecisionFilter.ALL.ofVenue("v2"))).containsExactly(edited);
        assertThat(ledger.history(DecisionFilter.ALL.ofStep("b"))).containsExactly(edited);
        assertThat(ledger.history(DecisionFilter.ALL.ofField(PRICE))).containsExactly(edited);
        assertThat(ledger.history(DecisionFilter.ALL.ofSession("s2"))).containsExactly(edited);
        assertThat(ledger.history(DecisionFilter.ALL.standing())).containsExactly(edited);
        assertThat(ledger.history(DecisionFilter.ALL.by("Mei"))).hasSize(3);
        assertThat(ledger.history(DecisionFilter.ALL.by("Ravi"))).isEmpty();
        assertThat(ledger.history(DecisionFilter.ALL.fromSource("aurora.example"))).hasSize(3);
        assertThat(ledger.history(DecisionFilter.ALL.fromSource("else.example"))).isEmpty();
        assertThat(ledger.history(DecisionFilter.ALL.newest(1))).hasSize(1);
    }

    @Test
    void stepIsUndoneAndRedoneAcrossARestart() {
        ledger.decide(List.of(accept(phone, "a"), keep(price, "a")));
        ledger.close();
        ledger = Ledgers.open(folder);

        ReviewStep last = ledger.undoableSteps("Mei", 1).getFirst();
        assertThat(last).isEqualTo(new ReviewStep("a", "Mei", NOON, 2));
        assertThat(ledger.undoableSteps("Ravi", 1)).isEmpty();
        ledger.decide(
                Undo.of(
                        ledger.history(DecisionFilter.ALL.ofStep("a").standing()),
                        "Mei",
                        NOON,
                        "b"));

        assertThat(ledger.proposals(ProposalFilter.ALL)).containsExactly(phone, price);
        assertThat(ledger.undoableSteps(null, 9)).isEmpty();

        ledger.decide(Undo.redo(ledger.undoneBy("b"), "Mei", NOON, "c"));

        assertThat(ledger.counts())
                .containsEntry(ProposalState.ACCEPTED, 1L)
                .containsEntry(ProposalState.KEPT, 1L);
        assertThat(ledger.undoableSteps("Mei", 9))
                .containsExactly(new ReviewStep("c", "Mei", NOON, 2));
    }

    @Test
    void undoingLetsTheOlderProposalTakeThePlaceOfTheNewer() {
        ledger.decide(List.of(accept(phone, "a")));
        Ledgers.found(ledger, "s3", phone("\"+65 6123 4567\"", "\"+65 6999 0000\""));

        ledger.decide(List.of(undo(phone, "b")));

        assertThat(ids(ProposalFilter.in(ProposalState.WAITING).ofVenue("v1")))
                .containsExactly(phone.id());
        assertThat(ids(ProposalFilter.in(ProposalState.STALE))).hasSize(1);
    }

    @Test
    void decisionsBuiltOnEachOtherAreUndoneNewestFirst() {
        Proposal second = phone("\"+65 6123 4567\"", "\"+65 6999 0000\"");
        ledger.decide(List.of(accept(phone, "a")));
        Ledgers.found(ledger, "s3", second);
        ledger.decide(List.of(accept(second, "b")));

        assertThat(ledger.decide(List.of(undo(phone, "c"))).refused()).hasSize(1);
        DecisionOutcome both =
                ledger.decide(
                        Undo.of(
                                ledger.history(DecisionFilter.ALL.ofField(PHONE)),
                                "Mei",
                                NOON,
                                "d"));

        assertThat(both.refused()).isEmpty();
        PendingWrite write = ledger.pendingWrites().getFirst();
        assertThat(write.value()).isEmpty();
        assertThat(write.step(Optional.of(json("\"+65 6999 0000\""))))
                .isEqualTo(PendingWrite.Step.WRITE);
    }

    @Test
    void acceptedValueIsPendingUntilWritten() {
        ledger.decide(List.of(accept(phone, "a"), edit(price, "1400.0", "a")));

        List<PendingWrite> pending = ledger.pendingWrites();
        assertThat(pending)
                .extracting(PendingWrite::value)
                .containsExactly(
                        Optional.of(json("\"+65 6123 4567\"")), Optional.of(json("1400.0")));
        assertThat(pending.getFirst().expected()).containsExactly(Optional.empty());
        assertThat(pending.getLast().expected()).containsExactly(Optional.of(json("1300")));

        ledger.markWritten(List.of(pending.getFirst()));
        assertThat(ledger.pendingWrites()).containsExactly(pending.getLast());
    }

    @Test
    void decisionThatCameDuringAWriteStaysPending() {
        ledger.decide(List.of(accept(phone, "a")));
        List<PendingWrite> seenByTheWriter = ledger.pendingWrites();
        ledger.decide(List.of(undo(phone, "b")));

        ledger.markWritten(seenByTheWriter);

        assertThat(ledger.pendingWrites()).hasSize(1);
        assertThat(ledger.pendingWrites().getFirst().step(Optional.of(phone.proposed())))
                .isEqualTo(PendingWrite.Step.WRITE);
        assertThat(ledger.markConflict(seenByTheWriter.getFirst(), Optional.of(json("\"x\""))))
                .isEmpty();
        assertThat(ledger.pendingWrites()).hasSize(1);
    }

    @Test
    void groupsWhatStandsByWhatItHasInCommon() {
        ledger.decide(List.of(accept(phone, "a"), reject(price, "b")));

        assertThat(ledger.standingGroups(DecisionGrouping.SOURCE))
                .containsExactly(new DecisionGroup("aurora.example", 2));
        assertThat(ledger.standingGroups(DecisionGrouping.RUN))
                .containsExactly(new DecisionGroup("s1", 1), new DecisionGroup("s2", 1));
        assertThat(ledger.standingGroups(DecisionGrouping.REVIEWER))
                .containsExactly(new DecisionGroup("Mei", 2));

        ledger.decide(List.of(undo(phone, "c")));

        assertThat(ledger.standingGroups(DecisionGrouping.FIELD))
                .containsExactly(new DecisionGroup(PRICE.value(), 1));
        assertThat(ledger.history(DecisionGrouping.RUN.select("s2"))).hasSize(1);
        assertThat(ledger.history(DecisionGrouping.RUN.select("s1"))).isEmpty();
    }

    @Test
    void conflictComesBackForReview() {
        ledger.decide(List.of(accept(phone, "a")));
        PendingWrite write = ledger.pendingWrites().getFirst();

        Proposal back =
                ledger.markConflict(write, Optional.of(json("\"+65 6000 0000\""))).orElseThrow();

        assertThat(back.original()).isEqualTo(json("\"+65 6000 0000\""));
        assertThat(ledger.proposals(ProposalFilter.in(ProposalState.WAITING).ofVenue("v1")))
                .containsExactly(back);
        assertThat(ledger.proposal(phone.id()).orElseThrow().state())
                .isEqualTo(ProposalState.STALE);
        assertThat(ledger.pendingWrites()).isEmpty();
        assertThat(ledger.history(DecisionFilter.ALL.standing())).isEmpty();
        assertThat(ledger.decide(List.of(accept(back, "b"))).refused()).isEmpty();
    }

    @Test
    void conflictWithTheSameValueInAnotherSpellingIsNone() {
        ledger.decide(List.of(accept(phone, "a")));
        PendingWrite write = ledger.pendingWrites().getFirst();

        assertThat(ledger.markConflict(write, Optional.of(json("\"6561234567\"")))).isEmpty();
        assertThat(ledger.pendingWrites()).isEmpty();
        assertThat(ledger.proposal(phone.id()).orElseThrow().state())
                .isEqualTo(ProposalState.ACCEPTED);
    }

    @Test
    void writtenValueThatSomebodyElseReplacedComesBackForReview() {
        ledger.decide(List.of(accept(phone, "a")));
        assertThat(ledger.writtenValues()).isEmpty();
        ledger.markWritten(ledger.pendingWrites());
        WrittenValue written = ledger.writtenValues().getFirst();

        assertThat(ledger.markMoved(Map.of(written, Optional.of(json("\"+65 6000 0000\"")))))
                .containsExactly("v1");

        Proposal back =
                ledger.proposals(ProposalFilter.in(ProposalState.WAITING).ofVenue("v1")).getFirst();
        assertThat(back.original()).isEqualTo(json("\"+65 6000 0000\""));
        assertThat(ledger.fileChanged("v1")).containsExactly(back.id());
        assertThat(ledger.writtenValues()).isEmpty();
        assertThat(ledger.pendingWrites()).isEmpty();
    }

    @Test
    void writtenValueThatWasDecidedAgainSinceIsLeftAlone() {
        ledger.decide(List.of(accept(phone, "a")));
        ledger.markWritten(ledger.pendingWrites());
        WrittenValue written = ledger.writtenValues().getFirst();
        ledger.decide(List.of(undo(phone, "b")));

        assertThat(ledger.markMoved(Map.of(written, Optional.empty()))).isEmpty();

        ledger.decide(List.of(accept(phone, "c")));
        ledger.markWritten(ledger.pendingWrites());

        assertThat(ledger.markMoved(Map.of(written, Optional.empty()))).isEmpty();
        assertThat(ledger.proposal(phone.id()).orElseThrow().state())
                .isEqualTo(ProposalState.ACCEPTED);
    }

    @Test
    void onlyTheLatestApprovalOfAFieldIsWhatShouldStandThere() {
        ledger.decide(List.of(accept(phone, "a")));
        Proposal later = phone("\"+65 6123 4567\"", "\"+65 6999 9999\"");
        Ledgers.found(ledger, "s3", later);
        ledger.decide(List.of(edit(later, "\"+65 6888 8888\"", "b")));
        ledger.markWritten(ledger.pendingWrites());

        assertThat(ledger.writtenValues())
                .singleElement()
                .satisfies(
                        written -> {
                            assertThat(written.proposalId()).isEqualTo(later.id());
                            assertThat(written.value()).isEqualTo(json("\"+65 6888 8888\""));
                        });
    }

    private List<String> ids(ProposalFilter filter) {
        return ledger.proposals(filter).stream().map(Proposal::id).toList();
    }
}

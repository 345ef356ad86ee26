package io.venuecurator.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.proposal.Proposal;
import io.venuecurator.proposal.ProposalState;
import io.venuecurator.review.Decision;
import io.venuecurator.review.DecisionKind;
import io.venuecurator.review.Findings;
import io.venuecurator.review.HistoryEntry;
import io.venuecurator.review.PendingWrite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.jspecify.annotations.Nullable;

/**
 * Whatever runs find, reviewers decide and undo, and wherever a writer is killed: every state is
 * what its decisions make of it, one proposal of a field waits, and the file ends up with what the
 * latest decision that stands says.
 */
class LedgerLawTest {

    private static final List<String> VENUES = List.of("v1");

    private Path folder = Path.of("");
    private @Nullable Ledger opened;
    private final Map<String, Optional<JsonNode>> file = new HashMap<>();
    private int runs;

    /** Something that happens to a ledger. */
    private sealed interface Event {}

    private record Found(String venue, int value) implements Event {}

    private record Decided(String venue, int which, DecisionKind kind) implements Event {}

    private record Written(boolean killedBeforeMarking) implements Event {}

    private record Restarted() implements Event {}

    @BeforeTry
    void open() throws IOException {
        folder = Files.createTempDirectory("ledger-law");
        opened = Ledgers.open(folder);
        file.clear();
        VENUES.forEach(venue -> file.put(venue, Optional.empty()));
        runs = 0;
    }

    @AfterTry
    void delete() throws IOException {
        ledger().close();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path each : files.toList()) {
                Files.delete(each);
            }
        }
        Files.delete(folder);
    }

    @Property(tries = 60)
    void stateIsTheFoldOfTheDecisionsAndTheFileFollows(@ForAll("events") List<Event> events) {
        for (Event event : events) {
            happen(event);
        }

        assertThat(ledger().proposals(ProposalFilter.ALL))
                .filteredOn(p -> p.state() != ProposalState.STALE)
                .allSatisfy(p -> assertThat(p.state()).isEqualTo(fold(history(p))));
        for (String venue : VENUES) {
            ProposalFilter waiting = ProposalFilter.in(ProposalState.WAITING).ofVenue(venue);
            assertThat(ledger().proposals(waiting)).hasSizeLessThanOrEqualTo(1);
        }
        write(false);
        assertThat(ledger().pendingWrites()).isEmpty();
        assertThat(file).isEqualTo(whatStands());
    }

    @Provide
    Arbitrary<List<Event>> events() {
        Arbitrary<String> venue = Arbitraries.of(VENUES);
        Arbitrary<Event> found =
                Combinators.combine(venue, Arbitraries.integers().between(1, 3)).as(Found::new);
        Arbitrary<Event> decided =
                Combinators.combine(
                                venue,
                                Arbitraries.integers().between(0, 3),
                                Arbitraries.of(DecisionKind.class))
                        .as(Decided::new);
        Arbitrary<Event> written = Arbitraries.of(true, false).map(Written::new);
        return Arbitraries.frequencyOf(
                        Tuple.of(4, found),
                        Tuple.of(8, decided),
                        Tuple.of(3, written),
                        Tuple.of(1, Arbitraries.just(new Restarted())))
                .list()
                .ofMinSize(5)
                .ofMaxSize(40);
    }

    private void happen(Event event) {
        switch (event) {
            case Found(String venue, int value) -> find(venue, value);
            case Decided(String venue, int which, DecisionKind kind) -> decide(venue, which, kind);
            case Written(boolean killed) -> write(killed);
            case Restarted() -> {
                ledger().close();
                opened = Ledgers.open(folder);
            }
        }
    }

    private void find(String venue, int value) {
        String original = file.get(venue).map(JsonNode::toString).orElse(null);
        Ledgers.found(
                ledger(),
                "s" + runs++,
                Findings.finding(venue, Findings.PHONE, original, phone(value), 0.9));
    }

    private void decide(String venue, int which, DecisionKind kind) {
        List<Proposal> proposals = ledger().proposals(ProposalFilter.ALL.ofVenue(venue));
        if (proposals.isEmpty()) {
            return;
        }
        Proposal proposal = proposals.get(which % proposals.size());
        JsonNode value =
                switch (kind) {
                    case ACCEPT -> proposal.proposed();
                    case EDIT -> Findings.json(phone(which + 5));
                    case REJECT, KEEP_ORIGINAL, UNDO -> null;
                };
        Decision decision = new Decision(proposal.id(), kind, value, "Mei", Findings.NOON, "step");
        boolean possible =
                kind == DecisionKind.UNDO
                        ? proposal.state().isDecided() && !isBuiltUpon(proposal)
                        : proposal.state() == ProposalState.WAITING;
        DecisionOutcome outcome = ledger().decide(List.of(decision));
        assertThat(outcome.applied()).hasSize(possible ? 1 : 0);
        assertThat(outcome.refused()).hasSize(possible ? 0 : 1);
    }

    private boolean isBuiltUpon(Proposal proposal) {
        return ledger().history(DecisionFilter.ALL.ofVenue(proposal.venueId()).standing()).stream()
                .takeWhile(entry -> !entry.decision().proposalId().equals(proposal.id()))
                .anyMatch(
                        later ->
                                proposal.state().writes() || later.decision().finalValue() != null);
    }

    private void write(boolean killedBeforeMarking) {
        for (PendingWrite write : ledger().pendingWrites()) {
            assertThat(write.step(file.get(write.venueId())))
                    .as("nobody else writes the file")
                    .isNotEqualTo(PendingWrite.Step.CONFLICT);
            file.put(write.venueId(), write.value());
            if (!killedBeforeMarking) {
                ledger().markWritten(List.of(write));
            }
        }
    }

    /** What the latest writing decision of each field that stands says; absent at the start. */
    private Map<String, Optional<JsonNode>> whatStands() {
        Map<String, Optional<JsonNode>> standing = new HashMap<>();
        for (String venue : VENUES) {
            standing.put(
                    venue,
                    ledger().history(DecisionFilter.ALL.ofVenue(venue).standing()).stream()
                            .map(entry -> Optional.ofNullable(entry.decision().finalValue()))
                            .flatMap(Optional::stream)
                            .findFirst());
        }
        return standing;
    }

    private List<HistoryEntry> history(Proposal proposal) {
        return ledger().history(DecisionFilter.ALL.ofProposal(proposal.id())).reversed();
    }

    private static ProposalState fold(List<HistoryEntry> oldestFirst) {
        ProposalState state = ProposalState.WAITING;
        for (HistoryEntry entry : oldestFirst) {
            state =
                    switch (entry.decision().kind()) {
                        case ACCEPT -> ProposalState.ACCEPTED;
                        case EDIT -> ProposalState.EDITED;
                        case REJECT -> ProposalState.REJECTED;
                        case KEEP_ORIGINAL -> ProposalState.KEPT;
                        case UNDO -> ProposalState.WAITING;
                    };
        }
        return state;
    }

    private static String phone(int number) {
        return "\"+65 6000 000" + number + "\"";
    }

    private Ledger ledger() {
        if (opened == null) {
            throw new IllegalStateException("not open");
        }
        return opened;
    }
}

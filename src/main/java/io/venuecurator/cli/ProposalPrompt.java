package io.venuecurator.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.ledger.DecisionOutcome;
import io.venuecurator.proposal.Proposal;
import io.venuecurator.service.InvalidValueException;
import io.venuecurator.service.ProposalDecisions;
import io.venuecurator.venue.TypedText;
import io.venuecurator.venue.VenueField;
import io.venuecurator.venue.VenueProfile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks a person about proposals, one after the other, and records the answers at once. */
final class ProposalPrompt {

    private static final String QUESTION =
            "    accept (a), reject (x), edit (e), keep original (o), skip (s), quit (q)? ";

    private final Terminal terminal;
    private final ProposalDecisions decisions;
    private final VenueProfile profile;
    private final Consumer<DecisionOutcome> outcomes;

    /**
     * A prompt.
     *
     * @param outcomes hears of everything that was decided
     */
    ProposalPrompt(
            Terminal terminal,
            ProposalDecisions decisions,
            VenueProfile profile,
            Consumer<DecisionOutcome> outcomes) {
        this.terminal = terminal;
        this.decisions = decisions;
        this.profile = profile;
        this.outcomes = outcomes;
    }

    /** Accepts all of them; returns that the review goes on. */
    boolean acceptAll(List<Proposal> proposals) {
        tell(decisions.accept(proposals.stream().map(Proposal::id).toList()));
        return true;
    }

    /** Shows one proposal with its evidence and asks; returns whether the review goes on. */
    boolean ask(Proposal proposal) throws IOException {
        terminal.say("  " + ProposalText.change(proposal));
        ProposalText.evidence(proposal).forEach(line -> terminal.say("      " + line));
        List<String> id = List.of(proposal.id());
        while (true) {
            switch (terminal.choose(QUESTION, "axeosq")) {
                case 'a' -> tell(decisions.accept(id));
                case 'x' -> tell(decisions.reject(id));
                case 'o' -> tell(decisions.keepOriginal(id));
                case 'e' -> {
                    if (!edit(proposal)) {
                        continue;
                    }
                }
                case 'q' -> {
                    return false;
                }
                default -> {}
            }
            return true;
        }
    }

    /** Returns whether a value was taken; otherwise the question is asked again. */
    private boolean edit(Proposal proposal) throws IOException {
        Optional<VenueField> field = profile.field(proposal.field());
        if (field.isEmpty()) {
            terminal.say("    " + proposal.field() + " is no field of the profile.");
            return false;
        }
        Optional<String> typed = terminal.ask("    new value (empty: none): ");
        if (typed.isEmpty() || typed.get().isEmpty()) {
            return false;
        }
        try {
            JsonNode value = TypedText.read(typed.get(), field.get());
            tell(decisions.edit(proposal.id(), value));
            return true;
        } catch (IllegalArgumentException | InvalidValueException e) {
            terminal.say("    " + PlainText.of(String.valueOf(e.getMessage())));
            return false;
        }
    }

    private void tell(DecisionOutcome outcome) {
        outcomes.accept(outcome);
        outcome.refused().forEach(r -> terminal.say("    " + PlainText.of(r.reason())));
    }
}

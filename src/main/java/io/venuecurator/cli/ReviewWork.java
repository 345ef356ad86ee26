package io.venuecurator.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.ledger.DecisionOutcome;
import io.venuecurator.ledger.ProposalFilter;
import io.venuecurator.proposal.Proposal;
import io.venuecurator.review.AcceptAbove;
import io.venuecurator.service.InvalidValueException;
import io.venuecurator.service.ProposalDecisions;
import io.venuecurator.service.VenueEnrichmentService;
import io.venuecurator.venue.TypedText;
import io.venuecurator.venue.VenueField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Carries out what {@code review} was told to decide. Ids that nobody knows and values of the wrong
 * type are found before anything is decided.
 */
final class ReviewWork {

    private final VenueEnrichmentService service;
    private final ProposalDecisions decisions;
    private final Saving saving;
    private final List<Proposal> decided = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private boolean anyRefused;

    /**
     * Work on one file.
     *
     * @param saving is told of everything that was decided
     */
    ReviewWork(VenueEnrichmentService service, Saving saving) {
        this.service = service;
        this.saving = saving;
        this.decisions = service.decisions();
    }

    /** The proposals that were decided, as they now stand. */
    List<Proposal> decided() {
        return List.copyOf(decided);
    }

    /** What was not decided and why, and what else the user should know; one sentence each. */
    List<String> notes() {
        return List.copyOf(notes);
    }

    /** Whether something that was asked for was not decided. */
    boolean anyRefused() {
        return anyRefused;
    }

    /**
     * Decides.
     *
     * @param waiting which proposals a threshold chooses from
     * @throws IllegalArgumentException if an id is unknown or a value is not of the field's type;
     *     the message is a sentence for the user, and nothing has been decided
     */
    void decide(ReviewActions actions, ProposalFilter waiting) {
        actions.accept().forEach(this::known);
        actions.reject().forEach(this::known);
        actions.keep().forEach(this::known);
        List<String> undo =
                actions.undo().stream()
                        .flatMap(wish -> UndoWish.proposals(wish, service).stream())
                        .distinct()
                        .toList();
        Map<String, JsonNode> values = new LinkedHashMap<>();
        actions.set().forEach((id, typed) -> values.put(id, value(id, typed)));

        if (!actions.accept().isEmpty()) {
            record(decisions.accept(actions.accept()));
        }
        if (!actions.reject().isEmpty()) {
            record(decisions.reject(actions.reject()));
        }
        if (!actions.keep().isEmpty()) {
            record(decisions.keepOriginal(actions.keep()));
        }
        values.forEach(this::edit);
        actions.acceptAbove().ifPresent(threshold -> acceptAbove(threshold, waiting));
        if (!undo.isEmpty()) {
            record(decisions.undo(undo));
        }
    }

    private Proposal known(String id) {
        return service.proposal(id)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "There is no proposal "
                                                + id
                                                + "; 'review "
                                                + service.file()
                                                + " --list' shows the ids."));
    }

    private JsonNode value(String id, String typed) {
        Proposal proposal = known(id);
        VenueField field =
                service.profile()
                        .field(proposal.field())
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                proposal.field() + " is no field of the profile."));
        return TypedText.read(typed, field);
    }

    private void edit(String id, JsonNode value) {
        try {
            record(decisions.edit(id, value));
        } catch (InvalidValueException e) {
            anyRefused = true;
            notes.add(String.valueOf(e.getMessage()));
        }
    }

    private void acceptAbove(double threshold, ProposalFilter waiting) {
        AcceptAbove above =
                AcceptAbove.preview(
                        service.proposals(waiting), threshold, false, ThreadLocalRandom.current());
        if (!above.selected().isEmpty()) {
            record(decisions.accept(above));
        }
        if (above.withWarnings() > 0) {
            notes.add(
                    Amounts.count(above.withWarnings(), "proposal", "proposals")
                            + " with warnings left out; look at them and accept them by id.");
        }
    }

    private void record(DecisionOutcome outcome) {
        decided.addAll(outcome.applied());
        saving.decided(outcome);
        anyRefused |= !outcome.refused().isEmpty();
        outcome.refused().forEach(refusal -> notes.add(refusal.reason()));
    }
}

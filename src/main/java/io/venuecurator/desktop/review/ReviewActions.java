package io.venuecurator.desktop.review;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.desktop.open.FileModel;
import io.venuecurator.desktop.task.SerialTasks;
import io.venuecurator.desktop.task.TaskExecutor;
import io.venuecurator.desktop.text.Texts;
import io.venuecurator.ledger.DecisionOutcome;
import io.venuecurator.proposal.Proposal;
import io.venuecurator.service.InvalidValueException;
import io.venuecurator.service.ProposalDecisions;
import io.venuecurator.venue.TypedText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a reviewer can do. Decisions are stored one after the other, off the screen's thread; the
 * focus moves on at once, and the line says that it is being saved until the ledger has it.
 */
public final class ReviewActions {

    private final FileModel file;
    private final ReviewModel model;
    private final SerialTasks order;

    /** Acts on what the model shows. */
    public ReviewActions(TaskExecutor executor, FileModel file, ReviewModel model) {
        this.file = file;
        this.model = model;
        this.order = new SerialTasks(executor);
    }

    /** Takes the proposed value of the focused field. */
    public void accept() {
        undecided().ifPresent(p -> decide(List.of(p.id()), s -> s.accept(List.of(p.id()))));
    }

    /** Turns the proposed value of the focused field down. */
    public void reject() {
        undecided().ifPresent(p -> decide(List.of(p.id()), s -> s.reject(List.of(p.id()))));
    }

    /** Confirms the original of the focused field. */
    public void keepOriginal() {
        undecided().ifPresent(p -> decide(List.of(p.id()), s -> s.keepOriginal(List.of(p.id()))));
    }

    /** Takes the n-th group of candidates, counted from 1; there may be none. */
    public void take(int number) {
        List<CandidateGroup> groups =
                model.focusedLine().map(FieldReview::groups).orElse(List.of());
        if (number == 1) {
            accept();
        } else if (number <= groups.size()) {
            write(groups.get(number - 1).value());
        }
    }

    /**
     * Writes what was typed into the focused field.
     *
     * @return what is wrong with it, none if it is on its way
     */
    public Optional<String> edit(String typed) {
        Optional<String> wrong = checkTyped(typed);
        if (wrong.isEmpty()) {
            model.focusedLine().ifPresent(line -> write(TypedText.read(typed, line.field())));
        }
        return wrong;
    }

    /** What is wrong with a text as a value of the focused field, none if nothing is. */
    public Optional<String> checkTyped(String typed) {
        return model.focusedLine()
                .flatMap(
                        line -> {
                            try {
                                TypedText.read(typed, line.field());
                                return Optional.empty();
                            } catch (IllegalArgumentException e) {
                                return Optional.of(String.valueOf(e.getMessage()));
                            }
                        });
    }

    /** Accepts every undecided field at level high of this venue as one step, and goes on. */
    public void acceptHigh() {
        acceptAll(VenueReview::highUndecided);
    }

    /** Accepts every undecided field of this venue without a warning as one step, and goes on. */
    public void acceptUncontested() {
        acceptAll(VenueReview::uncontested);
    }

    private void acceptAll(Function<VenueReview, List<Proposal>> choice) {
        List<String> ids =
                model.reviewProperty().get().map(choice).orElse(List.of()).stream()
                        .map(Proposal::id)
                        .toList();
        if (ids.isEmpty()) {
            model.moveOn();
        } else {
            decide(ids, decisions -> decisions.accept(ids));
        }
    }

    /** Takes back the decision on the focused field. */
    public void undoField() {
        model.focusedLine()
                .flatMap(FieldReview::proposed)
                .filter(p -> p.state().isDecided())
                .ifPresent(p -> step(by -> Optional.of(by.undo(List.of(p.id())))));
    }

    /** Takes back the last step and shows where it was. */
    public void undo() {
        step(ProposalDecisions::undoLatest);
    }

    /** Does the last step that was taken back again and shows where it was. */
    public void redo() {
        step(ProposalDecisions::redoLatest);
    }

    private void write(JsonNode value) {
        undecided()
                .ifPresent(
                        p ->
                                decide(
                                        List.of(p.id()),
                                        by ->
                                                value.equals(p.proposed())
                                                        ? by.accept(List.of(p.id()))
                                                        : by.edit(p.id(), value)));
    }

    /** Whether the focused field is open to a decision; if not, the model says why. */
    boolean canDecide() {
        return undecided().isPresent();
    }

    private Optional<Proposal> undecided() {
        Optional<FieldReview> line = model.focusedLine();
        if (line.filter(l -> l.status().isUndecided()).isPresent()) {
            return line.flatMap(FieldReview::proposed);
        }
        model.problemProperty()
                .set(
                        line.map(
                                        l ->
                                                Texts.of(
                                                        l.proposal() == null
                                                                ? "review.problem.nothing"
                                                                : "review.problem.decided",
                                                        l.field().label()))
                                .orElse(""));
        return Optional.empty();
    }

    private void decide(List<String> ids, Decision decision) {
        String venue = model.reviewProperty().get().map(VenueReview::key).orElse("");
        Optional<FieldReview> line = model.focusedLine();
        file.service()
                .ifPresent(
                        service -> {
                            model.problemProperty().set("");
                            model.moveOnSaving(ids);
                            order.run(
                                    () -> decision.make(service.decisions()),
                                    outcome -> {
                                        model.saved(ids, outcome.applied());
                                        decided(outcome);
                                    },
                                    failure -> {
                                        model.saved(ids, List.of());
                                        back(venue, line, failure);
                                    });
                        });
    }

    private void step(Function<ProposalDecisions, Optional<DecisionOutcome>> step) {
        file.service()
                .ifPresent(
                        service ->
                                order.run(
                                        () -> step.apply(service.decisions()),
                                        this::stepped,
                                        this::failed));
    }

    private void stepped(Optional<DecisionOutcome> outcome) {
        outcome.ifPresent(o -> model.saved(List.of(), o.applied()));
        outcome.ifPresentOrElse(
                this::decided, () -> model.problemProperty().set(Texts.of("review.problem.none")));
        outcome.flatMap(o -> o.applied().stream().findFirst())
                .ifPresent(p -> model.show(p.venueId(), p.field()));
    }

    private void decided(DecisionOutcome outcome) {
        model.problemProperty()
                .set(
                        outcome.refused().stream()
                                .map(DecisionOutcome.Refusal::reason)
                                .collect(Collectors.joining("\n")));
        model.reload();
        file.refreshStates();
    }

    /** Shows the field again whose decision was not stored, with the reason. */
    private void back(String venue, Optional<FieldReview> line, Exception failure) {
        line.ifPresent(l -> model.show(venue, l.field().path()));
        failed(failure);
    }

    private void failed(Exception failure) {
        model.problemProperty()
                .set(
                        failure instanceof InvalidValueException
                                ? String.valueOf(failure.getMessage())
                                : Texts.of(
                                        "review.problem.failed",
                                        String.valueOf(failure.getMessage())));
        model.reload();
    }

    /** Makes a decision at the service. */
    @FunctionalInterface
    private interface Decision {

        DecisionOutcome make(ProposalDecisions by) throws InvalidValueException;
    }
}

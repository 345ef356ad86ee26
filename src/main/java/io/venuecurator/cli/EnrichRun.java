package io.venuecurator.cli;

import io.venuecurator.job.EnrichmentSession;
import io.venuecurator.job.JobStatus;
import io.venuecurator.job.RunHandle;
import io.venuecurator.job.SessionProgress;
import io.venuecurator.job.VenueResearchJob;
import io.venuecurator.ledger.ProposalFilter;
import io.venuecurator.proposal.Proposal;
import io.venuecurator.proposal.ProposalState;
import io.venuecurator.research.FailureClass;
import io.venuecurator.review.AcceptAbove;
import io.venuecurator.service.ResearchSetupException;
import io.venuecurator.service.VenueEnrichmentService;
import io.venuecurator.venue.ConfidenceLevel;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntSupplier;

/** Runs one session in the terminal, from its first event to the exit code. */
final class EnrichRun {

    private final Terminal terminal;
    private final VenueEnrichmentService service;
    private final Interruption interruption;
    private final PlannedRun planned;
    private final Saving saving;
    private final ProgressKeeper keeper;

    EnrichRun(
            Terminal terminal,
            VenueEnrichmentService service,
            Interruption interruption,
            PlannedRun planned,
            Saving saving,
            Clock clock) {
        this.terminal = terminal;
        this.service = service;
        this.interruption = interruption;
        this.planned = planned;
        this.saving = saving;
        this.keeper =
                new ProgressKeeper(clock, planned.session(), planned.research().cap().requests());
    }

    /** Shows the progress until the session ends. */
    EnrichmentSession watch(IntSupplier width) throws ResearchSetupException, InterruptedException {
        ProgressPrinter printer = new ProgressPrinter(terminal, width, keeper::progress);
        RunHandle run =
                planned.start()
                        .start(
                                event -> {
                                    keeper.on(event);
                                    printer.on(event);
                                });
        interruption.stops(run);
        return run.await();
    }

    /** Asks about each venue as soon as it is done; what runs behind the questions stays quiet. */
    EnrichmentSession review() throws ResearchSetupException, InterruptedException, IOException {
        ProposalPrompt prompt =
                new ProposalPrompt(
                        terminal, service.decisions(), service.profile(), saving::decided);
        InteractiveReview review = new InteractiveReview(terminal, this::waitingOf, prompt);
        RunHandle run =
                planned.start()
                        .start(
                                event -> {
                                    keeper.on(event);
                                    review.on(event);
                                });
        interruption.stops(run);
        interruption.asking(() -> terminal.say("\n" + farewell()));
        try {
            review.run();
        } finally {
            interruption.answered();
        }
        return run.await();
    }

    private List<Proposal> waitingOf(String venueKey) {
        return service.proposals(ProposalFilter.in(ProposalState.WAITING).ofVenue(venueKey));
    }

    private List<Proposal> waiting() {
        return service.proposals(
                ProposalFilter.in(ProposalState.WAITING).ofSession(planned.session().sessionId()));
    }

    /** Accepts what the session found at this level or above; what carries warnings waits. */
    void approve(ConfidenceLevel from) {
        AcceptAbove above =
                AcceptAbove.preview(waiting(), from.from(), false, ThreadLocalRandom.current());
        saving.decided(service.decisions().accept(above));
        terminal.say(
                "Accepted "
                        + Amounts.count(above.selected().size(), "proposal", "proposals")
                        + " at level "
                        + ProposalText.word(from)
                        + " or above"
                        + (above.withWarnings() == 0
                                ? "."
                                : "; " + above.withWarnings() + " with warnings wait for review."));
    }

    /** What the session came to and what to do next, as lines of text. */
    List<String> summary(EnrichmentSession ended) {
        List<Proposal> waiting = waiting();
        List<String> lines = new ArrayList<>(EnrichSummary.of(ended, keeper.progress(), waiting));
        lines.add("Next: " + NextCommand.after(ended, planned.research(), !waiting.isEmpty()));
        return lines;
    }

    /** How far it came when it was interrupted, and how to go on. */
    String farewell() {
        SessionProgress progress = keeper.progress();
        String file = planned.session().venuesFile();
        boolean allDone = progress.ended() == progress.total();
        return "Stopped: "
                + progress.ended()
                + " of "
                + Amounts.count(progress.total(), "venue", "venues")
                + " are done and stored. Go on with: "
                + (allDone
                        ? NextCommand.review(file)
                        : NextCommand.resume(file, planned.research()));
    }

    /** The exit code of a session that was not interrupted. */
    static int exitCode(EnrichmentSession ended) {
        List<VenueResearchJob> failed =
                ended.jobs().stream().filter(job -> job.status() == JobStatus.FAILED).toList();
        if (failed.isEmpty()) {
            return ExitCode.DONE;
        }
        boolean nobodyAnswered =
                failed.stream().allMatch(job -> job.failureClass() == FailureClass.UNAVAILABLE);
        return nobodyAnswered && ended.count(JobStatus.COMPLETED) == 0
                ? ExitCode.UNREACHABLE
                : ExitCode.SOME_FAILED;
    }
}

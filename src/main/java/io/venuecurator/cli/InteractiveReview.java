package io.venuecurator.cli;

import io.venuecurator.job.JobEvent;
import io.venuecurator.job.JobListener;
import io.venuecurator.job.JobStatus;
import io.venuecurator.job.VenueResearchJob;
import io.venuecurator.proposal.Proposal;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;

/**
 * Reviews each venue in the terminal as soon as its research is done, while others are still being
 * researched. Hears the session's events on one thread; {@link #run} asks on the caller's.
 */
final class InteractiveReview implements JobListener {

    private final Terminal terminal;
    private final Function<String, List<Proposal>> waiting;
    private final ProposalPrompt prompt;
    private final BlockingQueue<Optional<VenueResearchJob>> done = new LinkedBlockingQueue<>();

    /**
     * A review.
     *
     * @param waiting the proposals of a venue that wait, by its key
     * @param prompt asks about one proposal
     */
    InteractiveReview(
            Terminal terminal, Function<String, List<Proposal>> waiting, ProposalPrompt prompt) {
        this.terminal = terminal;
        this.waiting = waiting;
        this.prompt = prompt;
    }

    @Override
    public void on(JobEvent event) {
        switch (event) {
            case JobEvent.JobEnded ended when ended.job().status().isTerminal() ->
                    done.add(Optional.of(ended.job()));
            case JobEvent.SessionEnded ended -> done.add(Optional.empty());
            default -> {}
        }
    }

    /** Asks about venue after venue until the session has ended or the user quits. */
    void run() throws IOException, InterruptedException {
        for (Optional<VenueResearchJob> job = done.take(); job.isPresent(); job = done.take()) {
            if (!review(job.get())) {
                terminal.say(
                        "What you have not decided waits for review. The research goes on; Ctrl+C"
                                + " stops it.");
                return;
            }
        }
    }

    /** Returns whether to go on with other venues. */
    private boolean review(VenueResearchJob job) throws IOException {
        terminal.say("");
        if (job.status() == JobStatus.FAILED) {
            terminal.say(title(job) + ": " + PlainText.of(String.valueOf(job.errorMessage())));
        }
        List<Proposal> proposals = waiting.apply(job.venueId());
        if (proposals.isEmpty()) {
            terminal.say(title(job) + ": nothing to decide.");
            return true;
        }
        terminal.say(title(job) + improvement(job));
        for (Proposal proposal : proposals) {
            terminal.say("  " + ProposalText.change(proposal));
        }
        return switch (askAboutAll(proposals.size())) {
            case 'a' -> prompt.acceptAll(proposals);
            case 's' -> true;
            case 'q' -> false;
            default -> askAboutEach(proposals);
        };
    }

    private char askAboutAll(int count) throws IOException {
        String what = count == 1 ? "it" : "all " + count;
        return terminal.choose(
                "Accept " + what + " (a), field by field (f), skip (s), quit (q)? ", "afsq");
    }

    private boolean askAboutEach(List<Proposal> proposals) throws IOException {
        for (Proposal proposal : proposals) {
            if (!prompt.ask(proposal)) {
                return false;
            }
        }
        return true;
    }

    private static String title(VenueResearchJob job) {
        return PlainText.of(job.venueName(), 80) + " (" + PlainText.of(job.venueId(), 80) + ")";
    }

    private static String improvement(VenueResearchJob job) {
        Double after = job.confidenceAfter();
        return after == null
                ? ""
                : ": "
                        + Amounts.percent(job.confidenceBefore())
                        + " → "
                        + Amounts.percent(after)
                        + " if all are accepted";
    }
}

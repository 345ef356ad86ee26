package io.venuecurator.cli;

import io.venuecurator.job.EnrichmentSession;
import io.venuecurator.job.JobStatus;
import io.venuecurator.job.SessionProgress;
import io.venuecurator.job.VenueResearchJob;
import io.venuecurator.proposal.Proposal;
import io.venuecurator.proposal.ProposalState;
import io.venuecurator.research.FailureClass;
import io.venuecurator.venue.ConfidenceLevel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a session came to, as lines of text. */
final class EnrichSummary {

    private EnrichSummary() {}

    /**
     * The lines, without line ends.
     *
     * @param session as it ended or was stopped
     * @param progress of this run, for its time and its searches
     * @param proposals of the session's venues, as they now stand
     */
    static List<String> of(
            EnrichmentSession session, SessionProgress progress, List<Proposal> proposals) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "Researched "
                        + Amounts.count(
                                progress.ended() - progress.endedBefore(), "venue", "venues")
                        + " in "
                        + Amounts.seconds(progress.elapsed(progress.at()))
                        + "; of the session's "
                        + Amounts.count(session.jobs().size(), "venue", "venues")
                        + ", "
                        + jobs(session)
                        + ".");
        failures(session).forEach(lines::add);
        lines.add(proposals(proposals));
        lines.add(
                Amounts.count(progress.asked(), "search asked", "searches asked")
                        + ", "
                        + progress.fromStore()
                        + " answered from the store.");
        return lines;
    }

    private static String jobs(EnrichmentSession session) {
        long done = session.count(JobStatus.COMPLETED);
        long failed = session.count(JobStatus.FAILED);
        long open = session.jobs().size() - done - failed;
        return done
                + " completed, "
                + failed
                + " failed"
                + (open > 0 ? ", " + open + " still to do" : "");
    }

    private static List<String> failures(EnrichmentSession session) {
        Map<FailureClass, List<VenueResearchJob>> byClass =
                session.jobs().stream()
                        .filter(job -> job.failureClass() != null)
                        .collect(
                                Collectors.groupingBy(
                                        job -> Objects.requireNonNull(job.failureClass()),
                                        () -> new EnumMap<>(FailureClass.class),
                                        Collectors.toList()));
        return byClass.entrySet().stream()
                .map(
                        failed ->
                                "  "
                                        + failed.getValue().size()
                                        + " "
                                        + ProposalText.word(failed.getKey())
                                        + ", for example "
                                        + PlainText.of(example(failed.getValue().getFirst()), 300))
                .toList();
    }

    private static String example(VenueResearchJob job) {
        return job.venueName() + ": " + Objects.requireNonNullElse(job.errorMessage(), "no reason");
    }

    private static String proposals(List<Proposal> proposals) {
        List<Proposal> waiting =
                proposals.stream().filter(p -> p.state() == ProposalState.WAITING).toList();
        String count =
                Amounts.count(waiting.size(), "proposal waits", "proposals wait") + " for review";
        return waiting.isEmpty() ? count + "." : count + ": " + levels(waiting) + ".";
    }

    private static String levels(List<Proposal> waiting) {
        return Stream.of(ConfidenceLevel.values())
                .sorted(java.util.Comparator.reverseOrder())
                .map(
                        level ->
                                Map.entry(
                                        level,
                                        waiting.stream().filter(p -> p.level() == level).count()))
                .filter(count -> count.getValue() > 0)
                .map(count -> count.getValue() + " " + ProposalText.word(count.getKey()))
                .collect(Collectors.joining(", "));
    }
}

package io.venuecurator.mcp;

import io.venuecurator.job.EnrichmentSession;
import io.venuecurator.job.JobEvent;
import io.venuecurator.job.JobListener;
import io.venuecurator.job.JobStatus;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How far a run is, in searches and venues that have ended. Told by the thread that waits for the
 * run, so that a client that reads slowly holds up no research.
 */
final class RunProgress implements JobListener {

    private final int venues;
    private final int total;
    private final AtomicInteger steps = new AtomicInteger();
    private final AtomicInteger ended = new AtomicInteger();
    private int told;

    RunProgress(EnrichmentSession session) {
        this.venues = session.jobs().size();
        this.total =
                venues + session.jobs().stream().mapToInt(job -> job.searchQueries().size()).sum();
    }

    @Override
    public void on(JobEvent event) {
        switch (event) {
            case JobEvent.SearchEnded search -> steps.incrementAndGet();
            case JobEvent.JobEnded job -> {
                JobStatus status = job.job().status();
                if (status.isTerminal()) {
                    steps.incrementAndGet();
                    ended.incrementAndGet();
                }
            }
            case JobEvent.JobStarted started -> {}
            case JobEvent.PageRead page -> {}
            case JobEvent.SessionEnded session -> {}
        }
    }

    /** Reports what is new; a repeated search of a venue never makes it more than all. */
    void tell(ProgressSink sink) {
        int now = Math.min(steps.get(), total);
        if (now > told) {
            told = now;
            sink.report(now, total, "%d of %d venues".formatted(ended.get(), venues));
        }
    }
}

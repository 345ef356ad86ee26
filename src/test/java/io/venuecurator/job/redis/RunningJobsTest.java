package io.venuecurator.job.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class RunningJobsTest {

    private final RunningJobs jobs = new RunningJobs();

    @Test
    void isNotDoneWhileAJobIsHandledHoweverOftenItIsAsked() throws Exception {
        jobs.enter();

        assertThat(jobs.awaitNone(Duration.ZERO)).isFalse();
        assertThat(jobs.awaitNone(Duration.ZERO)).isFalse();

        jobs.leave();
        assertThat(jobs.awaitNone(Duration.ZERO)).isTrue();
    }

    @Test
    void stopsTheResearchOfOneSessionOnly() {
        CompletableFuture<String> ours = new CompletableFuture<>();
        CompletableFuture<String> theirs = new CompletableFuture<>();
        jobs.add("ours", ours);
        jobs.add("theirs", theirs);

        jobs.stop("ours");

        assertThat(ours).isCancelled();
        assertThat(theirs).isNotDone();
    }

    @Test
    void stopsWhatBeginsWhileEverythingStops() {
        jobs.stopAll();
        CompletableFuture<String> late = new CompletableFuture<>();

        jobs.add("ours", late);

        assertThat(late).isCancelled();
    }
}

package io.venuecurator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.job.EnrichmentSession;
import io.venuecurator.job.RunHandle;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class InterruptionTest {

    private final ManualInterrupts interrupts = new ManualInterrupts();
    private final StoppableRun run = new StoppableRun();

    @Test
    void stopsTheRunAndHoldsTheProcessUntilTheCommandHasEnded() throws Exception {
        Interruption interruption = new Interruption(interrupts, () -> {});
        interruption.stops(run);

        CompletableFuture<Void> processEnds = interrupts.fire();
        run.awaitStop();
        assertThat(interruption.happened()).isTrue();
        assertThat(processEnds).isNotDone();

        interruption.close();
        processEnds.get(30, TimeUnit.SECONDS);
    }

    @Test
    void beforeTheRunBeganTheProcessNeedNotWait() throws Exception {
        CountDownLatch farewell = new CountDownLatch(1);
        Interruption interruption = new Interruption(interrupts, farewell::countDown);

        interrupts.fire().get(30, TimeUnit.SECONDS);

        assertThat(farewell.getCount()).isZero();
        interruption.stops(run);
        run.awaitStop();
        interruption.close();
    }

    @Test
    void aCommandThatWaitsForTheUserIsNotWaitedFor() throws Exception {
        CountDownLatch farewell = new CountDownLatch(1);
        Interruption interruption = new Interruption(interrupts, () -> {});
        interruption.stops(run);
        interruption.asking(farewell::countDown);

        interrupts.fire().get(30, TimeUnit.SECONDS);

        assertThat(farewell.getCount()).isZero();
        interruption.close();
    }

    @Test
    void afterTheCommandNothingIsRegisteredAnyMore() {
        new Interruption(interrupts, () -> {}).close();

        assertThat(interrupts.registered()).isFalse();
    }

    /** A run that only knows whether it was stopped. */
    private static final class StoppableRun implements RunHandle {

        private final CountDownLatch stopped = new CountDownLatch(1);

        void awaitStop() throws InterruptedException {
            stopped.await();
        }

        @Override
        public void pause() {}

        @Override
        public void resume() {}

        @Override
        public boolean isPaused() {
            return false;
        }

        @Override
        public void stop() {
            stopped.countDown();
        }

        @Override
        public EnrichmentSession await() throws InterruptedException {
            stopped.await();
            return new EnrichmentSession("s", "f", 0.7, null, 0, 0, List.of(), null, null);
        }

        @Override
        public boolean await(Duration timeout) throws InterruptedException {
            return stopped.await(timeout.toMillis(), TimeUnit.MILLISECONDS);
        }
    }
}

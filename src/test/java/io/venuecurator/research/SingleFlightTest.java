package io.venuecurator.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

class SingleFlightTest {

    private final SingleFlight<String, Integer> flights = new SingleFlight<>();
    private final CountDownLatch started = new CountDownLatch(1);
    private final CountDownLatch release = new CountDownLatch(1);

    private SingleFlight.Outcome<Integer> slow(int value)
            throws ResearchException, InterruptedException {
        return flights.run(
                "k",
                () -> {
                    started.countDown();
                    release.await();
                    return value;
                });
    }

    /** A caller that is seen to wait for the one that works. */
    private FutureTask<SingleFlight.Outcome<Integer>> waiting(SingleFlight.Work<Integer> work) {
        FutureTask<SingleFlight.Outcome<Integer>> task =
                new FutureTask<>(() -> flights.run("k", work));
        Thread thread = Thread.ofVirtual().start(task);
        await().until(() -> thread.getState() == Thread.State.WAITING);
        return task;
    }

    @Test
    void sharesAValue() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<SingleFlight.Outcome<Integer>> first = threads.submit(() -> slow(1));
            started.await();
            FutureTask<SingleFlight.Outcome<Integer>> second = waiting(() -> 2);
            release.countDown();
            assertThat(first.get()).isEqualTo(new SingleFlight.Outcome<>(1, false));
            assertThat(second.get()).isEqualTo(new SingleFlight.Outcome<>(1, true));
        }
    }

    @Test
    void sharesAFailureWithItsClass() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.submit(
                    () ->
                            flights.run(
                                    "k",
                                    () -> {
                                        started.countDown();
                                        release.await();
                                        throw new ResearchException(
                                                FailureClass.AUTH, "no key", null);
                                    }));
            started.await();
            FutureTask<SingleFlight.Outcome<Integer>> second = waiting(() -> 2);
            release.countDown();
            assertThatExceptionOfType(ExecutionException.class)
                    .isThrownBy(second::get)
                    .havingCause()
                    .isInstanceOfSatisfying(
                            ResearchException.class,
                            e -> assertThat(e.failureClass()).isEqualTo(FailureClass.AUTH))
                    .withMessage("no key");
        }
    }

    @Test
    void handsOverWhenTheOneThatWorksIsStopped() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> first = threads.submit(() -> slow(1));
            started.await();
            FutureTask<SingleFlight.Outcome<Integer>> second = waiting(() -> 2);
            first.cancel(true);
            assertThat(second.get()).isEqualTo(new SingleFlight.Outcome<>(2, false));
        }
    }

    @Test
    void worksAgainAfterwards() throws Exception {
        assertThat(flights.run("k", () -> 1).value()).isEqualTo(1);
        assertThat(flights.run("k", () -> 2)).isEqualTo(new SingleFlight.Outcome<>(2, false));
    }

    @Test
    void reportsAFaultOfTheProgramToThoseWhoWait() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.submit(
                    () ->
                            flights.run(
                                    "k",
                                    () -> {
                                        started.countDown();
                                        release.await();
                                        throw new IllegalStateException("bug");
                                    }));
            started.await();
            FutureTask<SingleFlight.Outcome<Integer>> second = waiting(() -> 2);
            release.countDown();
            assertThatExceptionOfType(ExecutionException.class)
                    .isThrownBy(second::get)
                    .havingCause()
                    .isInstanceOfSatisfying(
                            ResearchException.class,
                            e -> assertThat(e.failureClass()).isEqualTo(FailureClass.INTERNAL));
        }
    }
}

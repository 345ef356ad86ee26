package io.venuecurator.research.search;

import static io.venuecurator.research.search.Venues.hit;
import static io.venuecurator.research.search.Venues.named;
import static io.venuecurator.research.search.Venues.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.venuecurator.research.FailureClass;
import io.venuecurator.research.FakeSleeper;
import io.venuecurator.research.MovableClock;
import io.venuecurator.research.ResearchException;
import io.venuecurator.research.Sleeper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class ResilientSourceTest {

    private final MovableClock clock = new MovableClock();
    private final FakeSleeper sleeper = new FakeSleeper(clock);
    private final ScriptedSource asked = new ScriptedSource();
    private final ResilientSource source = resilient(null);

    private ResilientSource resilient(@Nullable RequestRate rate) {
        return new ResilientSource(
                asked, Persistence.DEFAULT, rate, new LocalGate(clock), clock, sleeper);
    }

    private static ResearchException failed(FailureClass failureClass) {
        return new ResearchException(failureClass, "failed", null);
    }

    private static ResearchException slowDown(Duration wait) {
        return new ResearchException(FailureClass.RATE_LIMIT, "slow down", wait, null);
    }

    private List<SearchHit> search() throws ResearchException, InterruptedException {
        return source.search(query("q"), named("n"));
    }

    private ResearchException failure() {
        return catchThrowableOfType(ResearchException.class, this::search);
    }

    @ParameterizedTest
    @EnumSource(
            value = FailureClass.class,
            names = {"TIMEOUT", "RATE_LIMIT", "UNAVAILABLE"})
    void repeatsWhatMayPassWithGrowingWaits(FailureClass failure) throws Exception {
        asked.then(failed(failure)).then(failed(failure)).then(List.of(hit("https://a.example/")));
        assertThat(search()).hasSize(1);
        assertThat(sleeper.waits()).hasSize(2);
        assertThat(sleeper.waits().get(0))
                .isBetween(Duration.ofMillis(250), Duration.ofMillis(750));
        assertThat(sleeper.waits().get(1))
                .isBetween(Duration.ofMillis(500), Duration.ofMillis(1500));
    }

    @ParameterizedTest
    @EnumSource(
            value = FailureClass.class,
            names = {"TIMEOUT", "RATE_LIMIT", "UNAVAILABLE"},
            mode = Mode.EXCLUDE)
    void neverRepeatsWhatWouldFailAgain(FailureClass failure) {
        asked.then(failed(failure));
        assertThat(failure().failureClass()).isEqualTo(failure);
        assertThat(sleeper.waits()).isEmpty();
    }

    @Test
    void givesUpAfterThreeAttempts() {
        for (int i = 0; i < 3; i++) {
            asked.then(failed(FailureClass.TIMEOUT));
        }
        assertThat(failure().failureClass()).isEqualTo(FailureClass.TIMEOUT);
        assertThat(asked.queries()).hasSize(3);
    }

    @Test
    void waitsAsLongAsTheProviderAsks() throws Exception {
        asked.then(slowDown(Duration.ofSeconds(5))).then(List.of());
        search();
        assertThat(sleeper.waits())
                .singleElement()
                .satisfies(
                        wait ->
                                assertThat(wait)
                                        .isBetween(
                                                Duration.ofMillis(5250), Duration.ofMillis(5750)));
    }

    @Test
    void letsOtherCallersWaitToo() throws Exception {
        asked.then(slowDown(Duration.ofSeconds(50))).then(List.of());
        List<Duration> waits = new ArrayList<>();
        Sleeper stoppedInItsFirstWait =
                wait -> {
                    if (wait.isPositive()) {
                        waits.add(wait);
                        if (waits.size() == 1) {
                            throw new InterruptedException("stopped");
                        }
                        clock.forward(wait);
                    }
                };
        ResilientSource shared =
                new ResilientSource(
                        asked,
                        Persistence.DEFAULT,
                        null,
                        new LocalGate(clock),
                        clock,
                        stoppedInItsFirstWait);
        assertThatExceptionOfType(InterruptedException.class)
                .isThrownBy(() -> shared.search(query("first"), named("n")));
        shared.search(query("second"), named("n"));
        assertThat(waits.getLast()).isBetween(Duration.ofMillis(50_250), Duration.ofMillis(50_750));
    }

    @Test
    void aTurnThatComesDuringAPauseIsNotUsed() throws Exception {
        LocalGate gate = new LocalGate(clock);
        List<Duration> waits = new ArrayList<>();
        Sleeper askedToPauseMeanwhile =
                wait -> {
                    if (wait.isPositive()) {
                        if (waits.isEmpty()) {
                            gate.pause(Duration.ofSeconds(30));
                        }
                        waits.add(wait);
                        clock.forward(wait);
                    }
                };
        ResilientSource limited =
                new ResilientSource(
                        asked,
                        Persistence.DEFAULT,
                        new RequestRate(1, Duration.ofSeconds(1)),
                        gate,
                        clock,
                        askedToPauseMeanwhile);
        asked.then(List.of()).then(List.of());
        limited.search(query("q"), named("n"));
        limited.search(query("q"), named("n"));

        assertThat(waits.get(0)).isEqualTo(Duration.ofSeconds(1));
        assertThat(waits.get(1)).isGreaterThanOrEqualTo(Duration.ofSeconds(29));
        assertThat(gate.paused()).isZero();
    }

    @Test
    void failsAtOnceWhereTheWaitWouldBeTooLong() {
        asked.then(slowDown(Duration.ofMinutes(10)));
        assertThat(failure().retryAfter()).contains(Duration.ofMinutes(10));
        clock.forward(Duration.ofMinutes(4));
        assertThat(failure())
                .hasMessageContaining("360 more seconds")
                .returns(FailureClass.RATE_LIMIT, ResearchException::failureClass);
        assertThat(asked.queries()).hasSize(1);
        assertThat(sleeper.waits()).isEmpty();
    }

    @Test
    void leavesASourceAloneThatFailsTooOftenAndTriesAgainLater() throws Exception {
        for (int i = 0; i < 10; i++) {
            asked.then(failed(FailureClass.UNAVAILABLE));
        }
        asked.then(List.of());
        for (int i = 0; i < 4; i++) {
            failure();
        }
        assertThat(asked.queries()).hasSize(10);
        assertThat(failure())
                .hasMessageContaining("left alone for 30 seconds")
                .returns(FailureClass.UNAVAILABLE, ResearchException::failureClass);
        assertThat(asked.queries()).hasSize(10);
        clock.forward(Duration.ofSeconds(31));
        assertThat(search()).isEmpty();
    }

    @Test
    void doesNotBlameTheSourceForRefusals() throws Exception {
        for (int i = 0; i < 40; i++) {
            asked.then(failed(FailureClass.BAD_REQUEST));
            failure();
        }
        asked.then(List.of());
        assertThat(search()).isEmpty();
    }

    @Test
    void keepsToTheRate() throws Exception {
        ResilientSource limited = resilient(new RequestRate(2, Duration.ofSeconds(1)));
        for (int i = 0; i < 5; i++) {
            asked.then(List.of());
            limited.search(query("q"), named("n"));
        }
        Duration waited = sleeper.waits().stream().reduce(Duration.ZERO, Duration::plus);
        assertThat(waited).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void goesAsFastAsTheProviderGrants() throws Exception {
        ResilientSource limited = resilient(new RequestRate(1, Duration.ofSeconds(1)));
        asked.granting(20);
        for (int i = 0; i < 21; i++) {
            asked.then(List.of());
            limited.search(query("q"), named("n"));
        }
        Duration waited = sleeper.waits().stream().reduce(Duration.ZERO, Duration::plus);
        assertThat(waited).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void saysHowItIsHeldBack() throws Exception {
        ResilientSource held =
                new ResilientSource(
                        new BudgetedSource(asked, RequestBudget.of(SessionCap.ofRequests(5))),
                        Persistence.DEFAULT,
                        new RequestRate(2, Duration.ofSeconds(1)),
                        new LocalGate(clock),
                        clock,
                        sleeper);
        asked.then(slowDown(Duration.ofSeconds(30))).then(List.of());
        held.search(query("q"), named("n"));

        Throttle throttle = held.throttle().orElseThrow();

        assertThat(throttle.sent()).isEqualTo(2);
        assertThat(throttle.requests()).isEqualTo(2);
        assertThat(throttle.leftAlone()).isFalse();
        assertThat(throttle.timeFor(10)).isEqualTo(throttle.pause().plusSeconds(5));
    }

    @Test
    void thoseWhoWaitAlreadyProfitFromABetterRate() throws Exception {
        // The second in line waits while the first is answered with a better rate.
        CountDownLatch secondWaits = new CountDownLatch(1);
        CountDownLatch answered = new CountDownLatch(1);
        List<Duration> waits = new CopyOnWriteArrayList<>();
        Sleeper held =
                wait -> {
                    if (wait.isPositive()) {
                        waits.add(wait);
                        secondWaits.countDown();
                        answered.await();
                        clock.forward(wait);
                    }
                };
        ResilientSource limited =
                new ResilientSource(
                        asked,
                        Persistence.DEFAULT,
                        new RequestRate(1, Duration.ofSeconds(1)),
                        new LocalGate(clock),
                        clock,
                        held);
        asked.waitFor(secondWaits).granting(20);
        for (int i = 0; i < 10; i++) {
            asked.then(List.of());
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> first = threads.submit(() -> limited.search(query("q"), named("n")));
            List<Future<?>> others = new ArrayList<>();
            asked.awaitAsked();
            for (int i = 1; i < 10; i++) {
                others.add(threads.submit(() -> limited.search(query("q"), named("n"))));
            }
            first.get();
            answered.countDown();
            for (Future<?> other : others) {
                other.get();
            }
        }
        assertThat(waits).hasSize(1);
    }

    @Test
    void stopsWaitingWhenInterrupted() {
        asked.then(failed(FailureClass.TIMEOUT));
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(InterruptedException.class).isThrownBy(this::search);
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void everyRepetitionComesOutOfTheBudget() {
        asked.then(failed(FailureClass.TIMEOUT)).then(failed(FailureClass.TIMEOUT));
        ResilientSource capped =
                new ResilientSource(
                        new BudgetedSource(asked, RequestBudget.of(SessionCap.ofRequests(2))),
                        Persistence.DEFAULT,
                        null,
                        new LocalGate(clock),
                        clock,
                        sleeper);
        assertThat(
                        catchThrowableOfType(
                                ResearchException.class,
                                () -> capped.search(query("q"), named("n"))))
                .returns(FailureClass.QUOTA, ResearchException::failureClass);
        assertThat(asked.queries()).hasSize(2);
    }
}

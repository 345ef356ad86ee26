package io.venuecurator.job.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.venuecurator.job.JobEvent;
import io.venuecurator.job.RecordingListener;
import io.venuecurator.job.TestSession;
import io.venuecurator.job.VenuesAtOnce;
import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import io.venuecurator.research.search.SearchHit;
import io.venuecurator.research.search.SessionCap;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.redisson.api.RMap;

/** What workers share: answers, the cap, the rates; and what a monitor sees of it. */
@Timeout(120)
class SharedStateTest {

    @RegisterExtension static final RealRedis REDIS = new RealRedis();

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final List<SearchHit> HITS =
            List.of(new SearchHit("https://v.example/", "Title", "text", null, 0, "n", null));

    private final Workplace workplace = new Workplace(REDIS);

    @AfterEach
    void leave() throws Exception {
        workplace.close();
    }

    private RedisAnswers answersAt(Instant now) throws RedisAccessException {
        return new RedisAnswers(workplace.connection(), Clock.fixed(now, ZoneOffset.UTC));
    }

    @Test
    void anAnswerOfOneWorkerIsKnownToAnother() throws Exception {
        answersAt(NOW).put("searxng:http://s/", "Heron  Hall", HITS);

        RedisAnswers other = answersAt(NOW.plusSeconds(60));
        assertThat(other.get("searxng:http://s/", "heron hall", Duration.ofMinutes(1)))
                .contains(HITS);
        assertThat(other.get("searxng:http://s/", "heron hall", Duration.ofSeconds(59))).isEmpty();
        assertThat(other.get("brave", "heron hall", Duration.ofMinutes(1))).isEmpty();
    }

    private static RemoteSettings settings(SessionCap cap) {
        return new RemoteSettings("s1", true, cap, Duration.ofDays(1));
    }

    private RedisBudget budget(SessionCap cap) throws RedisAccessException {
        workplace.knows(settings(cap));
        return new RedisBudget(workplace.connection(), settings(cap));
    }

    private RedisGate gate(int rate) throws RedisAccessException {
        RedisConnection connection = workplace.connection();
        return new RedisGate(
                connection, new ProviderRates(connection, Map.of("", rate)), "searxng:http://s/");
    }

    @Test
    void theCapHoldsOverAllWorkersTogether() throws Exception {
        SessionCap cap = SessionCap.ofRequests(100);
        List<RedisBudget> workers = List.of(budget(cap), budget(cap), budget(cap));
        AtomicInteger granted = new AtomicInteger();
        AtomicInteger refused = new AtomicInteger();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 300; i++) {
                RedisBudget worker = workers.get(i % workers.size());
                threads.submit(
                        () -> {
                            try {
                                worker.take("searxng", 0);
                                return granted.incrementAndGet();
                            } catch (ResearchException e) {
                                return refused.incrementAndGet();
                            }
                        });
            }
        }
        assertThat(granted).hasValue(100);
        assertThat(refused).hasValue(200);
        assertThatExceptionOfType(ResearchException.class)
                .isThrownBy(() -> workers.getFirst().take("searxng", 0))
                .returns(FailureClass.QUOTA, ResearchException::failureClass)
                .withMessageContaining("100");
    }

    @Test
    void nothingIsAskedForASessionThatIsGoneNorIsItWrittenDownAnew() throws Exception {
        RedisBudget budget = budget(SessionCap.NONE);
        budget.take("searxng", 0);
        RMap<String, String> head = workplace.head(settings(SessionCap.NONE));
        head.delete();

        assertThatExceptionOfType(InterruptedException.class)
                .isThrownBy(() -> budget.take("searxng", 0));

        assertThat(head.isExists()).isFalse();
    }

    @Test
    void allWorkersTogetherPayNoMoreThanTheCap() throws Exception {
        SessionCap cap = new SessionCap(null, new BigDecimal("0.25"));
        List<RedisBudget> workers = List.of(budget(cap), budget(cap), budget(cap), budget(cap));
        AtomicLong paid = new AtomicLong();
        AtomicInteger refused = new AtomicInteger();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 300; i++) {
                RedisBudget worker = workers.get(i % workers.size());
                long price = i % 2 == 0 ? 5_000 : 8_000;
                threads.submit(
                        () -> {
                            try {
                                worker.take(price == 5_000 ? "brave" : "tavily", price);
                                return paid.addAndGet(price);
                            } catch (ResearchException e) {
                                return (long) refused.incrementAndGet();
                            }
                        });
            }
        }
        // What is left does not pay for another search, and nothing was left out before.
        assertThat(paid).hasValueBetween(245_001, 250_000);
        assertThat(refused.get()).isGreaterThan(240);
        assertThatExceptionOfType(ResearchException.class)
                .isThrownBy(() -> workers.getFirst().take("brave", 5_000))
                .returns(FailureClass.QUOTA, ResearchException::failureClass)
                .withMessageContaining("US$ 0.25");
        assertThatNoException().isThrownBy(() -> workers.getFirst().take("wikidata", 0));
    }

    @Test
    void noSecondSeesMoreThanTheRateWhoeverAsks() throws Exception {
        List<RedisGate> workers = List.of(gate(20), gate(20));
        List<Long> granted = new CopyOnWriteArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 50; i++) {
                RedisGate worker = workers.get(i % workers.size());
                threads.submit(
                        () -> {
                            worker.awaitTurn();
                            granted.add(System.nanoTime());
                            return 0;
                        });
            }
        }
        List<Long> times = granted.stream().sorted().toList();
        assertThat(times).hasSize(50);
        // The 41st comes after two full seconds; what came late may have come together.
        assertThat(Duration.ofNanos(times.get(40) - times.get(0)))
                .isGreaterThan(Duration.ofMillis(1_500));
    }

    @Test
    void theMonitorCountsWhatGoesOn() throws Exception {
        CountDownLatch goOn = new CountDownLatch(1);
        int atOnce = new VenuesAtOnce(Workplace.SETTINGS.concurrency()).begun();
        CountDownLatch begun = new CountDownLatch(atOnce);
        workplace.worker(
                (settings, job, venue, progress) -> {
                    begun.countDown();
                    goOn.await();
                    if (job.venueId().equals("v0")) {
                        throw new ResearchException(FailureClass.AUTH, "no key", null);
                    }
                    return job;
                });
        RecordingListener listener = new RecordingListener();
        var run = workplace.submitter().start(TestSession.of(10), listener);
        begun.await();

        RedisMonitor monitor = new RedisMonitor(workplace.connection());
        Awaitility.await().until(() -> monitor.look().running() == atOnce);
        MonitorFigures busy = monitor.look();
        assertThat(busy.queued()).isEqualTo(10 - atOnce);
        assertThat(busy.workers()).isEqualTo(1);
        assertThat(busy.alive().getFirst().concurrency()).isEqualTo(4);
        assertThat(busy.alive().getFirst().sources()).containsExactly("folder:pages");

        goOn.countDown();
        run.await();
        Awaitility.await().until(() -> monitor.look().running() == 0);
        MonitorFigures done = monitor.look();
        assertThat(done.queued()).isZero();
        assertThat(done.completed()).isEqualTo(9);
        assertThat(done.failed()).isEqualTo(1);
        assertThat(done.failures()).containsExactly(Map.entry("auth", 1));
        assertThat(listener.events(JobEvent.JobEnded.class)).hasSize(10);
    }
}

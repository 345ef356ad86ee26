package io.venuecurator.job.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import io.venuecurator.research.SearchQuery;
import io.venuecurator.research.http.UserAgent;
import io.venuecurator.research.search.IndexProgress;
import io.venuecurator.research.search.RequestBudget;
import io.venuecurator.research.search.SearchSource;
import io.venuecurator.research.search.SearchSources;
import io.venuecurator.research.search.SessionCap;
import io.venuecurator.research.search.SiteBrowser;
import io.venuecurator.research.search.SourceContext;
import io.venuecurator.research.search.SourceSpec;
import io.venuecurator.research.secret.Secrets;
import io.venuecurator.venue.VenueProfileReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A provider asks one worker to slow down; the others have to hear of it. */
@Timeout(60)
class RedisGateTest {

    @RegisterExtension static final RealRedis REDIS = new RealRedis();

    private final Workplace workplace = new Workplace(REDIS);
    private final MockWebServer provider = new MockWebServer();

    @BeforeEach
    void open() throws Exception {
        provider.start();
    }

    @AfterEach
    void leave() throws Exception {
        workplace.close();
        provider.close();
    }

    private String spec() {
        return "searxng:" + provider.url("/");
    }

    /** The source of a worker on a machine of its own. */
    private SearchSource worker() throws Exception {
        RedisConnection connection = workplace.connection();
        ProviderRates rates = new ProviderRates(connection, Map.of());
        RemoteSettings settings =
                new RemoteSettings("s1", true, SessionCap.NONE, Duration.ofDays(1));
        workplace.knows(settings);
        RequestBudget budget = new RedisBudget(connection, settings);
        return new SearchSources(
                        new SourceContext(
                                VenueProfileReader.bundled(),
                                Secrets.withoutKeychain(Map.of(), Path.of("no-keys.json")),
                                budget,
                                id -> new RedisGate(connection, rates, id, Duration.ZERO),
                                IndexProgress.NONE,
                                new UserAgent("0.1", ""),
                                List.of(),
                                SiteBrowser.NONE))
                .open(SourceSpec.parse(spec()));
    }

    private static RedisGate gate(RedisConnection connection) {
        return new RedisGate(
                connection, new ProviderRates(connection, Map.of()), "brave", Duration.ZERO);
    }

    private static void ask(SearchSource worker) throws Exception {
        worker.search(new SearchQuery("general", "heron hall", 0), Workplace.venue("v1"));
    }

    @Test
    void whatOneWorkerIsAskedToWaitAllWorkersWait() throws Exception {
        provider.enqueue(
                new MockResponse.Builder().code(429).setHeader("Retry-After", "120").build());
        provider.enqueue(new MockResponse.Builder().body("{\"results\":[]}").build());
        SearchSource first = worker();
        SearchSource second = worker();

        assertThatExceptionOfType(ResearchException.class)
                .isThrownBy(() -> ask(first))
                .returns(FailureClass.RATE_LIMIT, ResearchException::failureClass);
        assertThatExceptionOfType(ResearchException.class)
                .isThrownBy(() -> ask(second))
                .withMessageContaining("wants to be left alone for 1")
                .returns(FailureClass.RATE_LIMIT, ResearchException::failureClass);

        assertThat(provider.getRequestCount()).isEqualTo(1);
        RedisMonitor monitor = new RedisMonitor(workplace.connection());
        assertThat(monitor.look().providers())
                .singleElement()
                .satisfies(figures -> assertThat(figures.pauseMs()).isBetween(60_000L, 120_000L));

        workplace.connection().client().getKeys().delete(Keys.pause(second.id()));
        ask(worker());
        assertThat(provider.getRequestCount()).isEqualTo(2);
        assertThat(monitor.look().providers().getFirst().pauseMs()).isZero();
    }

    @Test
    void aShorterPauseDoesNotEndALongerOne() throws Exception {
        RedisConnection connection = workplace.connection();
        RedisGate gate = gate(connection);
        RedisConnection elsewhere = workplace.connection();
        RedisGate other = gate(elsewhere);

        gate.pause(Duration.ofMinutes(5));
        other.pause(Duration.ofSeconds(1));

        assertThat(other.paused()).isGreaterThan(Duration.ofMinutes(3));
        assertThat(RedisGate.paused(elsewhere.client(), "tavily")).isZero();
    }

    @Test
    void aWorkerKeepsToWhatItWasToldAlsoWithoutRedis() throws Exception {
        RedisConnection connection = workplace.connection();
        RedisGate gate = gate(connection);
        gate.pause(Duration.ofMinutes(5));

        connection.client().getKeys().flushall();

        assertThat(gate.paused()).isGreaterThan(Duration.ofMinutes(3));
    }
}

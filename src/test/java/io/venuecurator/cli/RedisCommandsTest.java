package io.venuecurator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.job.redis.RealRedis;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Research on a worker, from one command line to the other. */
@Timeout(180)
class RedisCommandsTest {

    @RegisterExtension static final RealRedis REDIS = new RealRedis();

    @TempDir private Path folder;

    @Test
    void aWorkerFindsWhatThisMachineWouldFind() throws Exception {
        VenuesFolder here = VenuesFolder.in(Files.createDirectory(folder.resolve("here")));
        CliRun local = CliRun.of("enrich", here.file(), "--source", here.source(), "--json");
        VenuesFolder away = VenuesFolder.in(Files.createDirectory(folder.resolve("away")));
        ManualInterrupts ctrlC = new ManualInterrupts();
        CompletableFuture<CliRun> worker =
                CompletableFuture.supplyAsync(
                        () ->
                                CliRun.of(
                                        "",
                                        ctrlC,
                                        "worker",
                                        "--redis",
                                        REDIS.url(),
                                        "--source",
                                        away.source()));
        Awaitility.await()
                .atMost(60, TimeUnit.SECONDS)
                .until(() -> monitored().path("workers").asInt() == 1);

        CliRun remote = CliRun.of("enrich", away.file(), "--redis", REDIS.url(), "--json");

        assertThat(remote.code()).as(remote.err()).isEqualTo(ExitCode.DONE);
        assertThat(found(remote)).isNotEmpty().isEqualTo(found(local));
        assertThat(away.text()).isEqualTo(VenuesFolder.VENUES);
        assertThat(monitored().path("completed").asInt())
                .isEqualTo(local.json().at("/jobs").size());
        assertThat(CliRun.of("review", away.file(), "--list", "--json").json()).isNotEmpty();

        Awaitility.await().until(ctrlC::registered);
        ctrlC.fire().join();
        assertThat(worker.join().code()).isEqualTo(ExitCode.DONE);
        assertThat(monitored().path("workers").asInt()).isZero();
    }

    private static JsonNode monitored() {
        return CliRun.of("monitor", "--redis", REDIS.url(), "--json").json();
    }

    private static List<String> found(CliRun run) {
        List<String> values = new ArrayList<>();
        for (JsonNode job : run.json().path("jobs")) {
            for (JsonNode proposal : job.path("proposals")) {
                values.add(
                        proposal.path("venue_id").asText()
                                + " "
                                + proposal.path("field").asText()
                                + "="
                                + proposal.path("proposed"));
            }
        }
        return values;
    }

    @Test
    void theMonitorShowsAProviderThatAskedToBeLeftAlone() throws Exception {
        VenuesFolder venues = VenuesFolder.in(folder);
        ManualInterrupts endsWorker = new ManualInterrupts();
        ManualInterrupts endsSession = new ManualInterrupts();
        try (MockWebServer provider = new MockWebServer()) {
            provider.setDispatcher(
                    new Dispatcher() {
                        @Override
                        public MockResponse dispatch(RecordedRequest request) {
                            return new MockResponse.Builder()
                                    .code(429)
                                    .setHeader("Retry-After", "600")
                                    .build();
                        }
                    });
            provider.start();
            CompletableFuture<CliRun> worker =
                    CompletableFuture.supplyAsync(
                            () ->
                                    CliRun.of(
                                            "",
                                            endsWorker,
                                            "worker",
                                            "--redis",
                                            REDIS.url(),
                                            "--source",
                                            "searxng:" + provider.url("/")));
            CompletableFuture<CliRun> session =
                    CompletableFuture.supplyAsync(
                            () ->
                                    CliRun.of(
                                            "",
                                            endsSession,
                                            "enrich",
                                            venues.file(),
                                            "--redis",
                                            REDIS.url()));
            Awaitility.await()
                    .atMost(60, TimeUnit.SECONDS)
                    .until(() -> monitored().at("/providers/0/pause_ms").asLong() > 0);

            assertThat(CliRun.of("monitor", "--redis", REDIS.url()).out())
                    .contains("throttled: it asked to be left alone for");

            if (!session.isDone()) {
                Awaitility.await().until(() -> endsSession.registered() || session.isDone());
                if (endsSession.registered()) {
                    endsSession.fire().join();
                }
            }
            session.join();
            endsWorker.fire().join();
            worker.join();
        }
    }

    @Test
    void theDoctorSaysWhatTheRedisIsLike() throws Exception {
        CliRun run = CliRun.of("doctor", "--redis", REDIS.url());

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out())
                .containsPattern(
                        "answers: Redis \\d+\\.\\d+.*, no TLS, no password, append-only file off")
                .contains("0 workers", "set requirepass", "set appendonly yes", "rediss://")
                .contains("No worker of this version and profile");

        JsonNode offline =
                CliRun.of("doctor", "--redis", "redis://:hidden@127.0.0.1", "--offline", "--json")
                        .json();
        assertThat(offline.at("/redis/status").asText()).isEqualTo("not_tried");
        assertThat(offline.toString()).doesNotContain("hidden");
        assertThat(CliRun.of("doctor", "--json").json().path("redis").isNull()).isTrue();
    }

    @Test
    void nobodyThereIsAnExitCodeAndASentence() throws Exception {
        int closed;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
        }
        String url = "redis://:hidden@127.0.0.1:" + closed;
        VenuesFolder venues = VenuesFolder.in(folder);
        for (Object[] command :
                new Object[][] {
                    {"enrich", venues.file(), "--redis", url},
                    {"worker", "--redis", url, "--source", venues.source()},
                    {"monitor", "--redis", url},
                    {"doctor", "--redis", url}
                }) {
            CliRun run = CliRun.of(command);
            assertThat(run.code()).isEqualTo(ExitCode.UNREACHABLE);
            assertThat(run.err() + run.out())
                    .contains("127.0.0.1:" + closed + " cannot be reached");
            assertThat(run.err() + run.out()).doesNotContain("hidden");
        }
    }

    @Test
    void anotherMachineWithoutPasswordIsWrongUsage() {
        CliRun run = CliRun.of("monitor", "--redis", "redis://redis.example");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("no password").contains("--insecure-redis");
    }

    @Test
    void aWorkerNeedsASourceOfItsOwn() {
        CliRun run = CliRun.of("worker", "--redis", REDIS.url());

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--source");
    }

    @Test
    void ratesAreNumbers() {
        CliRun run =
                CliRun.of("worker", "--redis", REDIS.url(), "--source", "brave", "--rate", "x=y");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--rate");
    }

    @Test
    void theMonitorSpeaksToPeopleToo() {
        assertThat(CliRun.of("monitor", "--redis", REDIS.url()).out())
                .contains("queued 0, running 0, completed 0, failed 0; 0 workers");
    }
}

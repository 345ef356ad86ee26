package io.venuecurator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ctrl+C while a search is under way, at a server that answers only after the command has ended.
 */
@Timeout(120)
class EnrichInterruptTest {

    private final ManualInterrupts interrupts = new ManualInterrupts();
    private final AtomicReference<CompletableFuture<Void>> processEnds = new AtomicReference<>();
    private final AtomicBoolean interrupted = new AtomicBoolean();
    private final CountDownLatch commandEnded = new CountDownLatch(1);
    private final MockWebServer server = new MockWebServer();

    @TempDir private Path directory;
    private VenuesFolder folder;

    @BeforeEach
    void start() throws Exception {
        folder = VenuesFolder.in(directory);
        server.setDispatcher(
                new Dispatcher() {
                    @Override
                    public MockResponse dispatch(RecordedRequest request)
                            throws InterruptedException {
                        if (!String.valueOf(request.getTarget()).startsWith("/search")) {
                            return new MockResponse.Builder().body("OK").build();
                        }
                        if (interrupted.compareAndSet(false, true)) {
                            processEnds.set(interrupts.fire());
                        }
                        commandEnded.await();
                        return new MockResponse.Builder().code(503).build();
                    }
                });
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void keepsWhatIsDoneSaysHowToGoOnAndCanBeResumed() throws Exception {
        CliRun run =
                CliRun.of(
                        "",
                        interrupts,
                        "enrich",
                        folder.file(),
                        "--source",
                        "searxng:" + server.url("/"),
                        "--workers",
                        "1");
        commandEnded.countDown();

        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.INTERRUPTED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("Stopped: 0 of 2 venues are done and stored.")
                .contains("venue-curator enrich " + folder.file() + " --resume --source searxng:");
        processEnds.get().get(30, TimeUnit.SECONDS);

        CliRun resumed =
                CliRun.of("enrich", "--resume", folder.file(), "--source", folder.source());
        assertThat(resumed.code()).as(resumed.err()).isZero();
        assertThat(resumed.out()).contains("2 completed, 0 failed");
    }
}

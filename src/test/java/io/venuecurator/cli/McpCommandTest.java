package io.venuecurator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.service.ServiceOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class McpCommandTest {

    private final CapturedTerminal terminal = new CapturedTerminal("", false);
    private final List<AgentServer.Request> served = new ArrayList<>();

    @Test
    void servesTheStreamsUnlessAPortIsNamed() {
        assertThat(run("mcp", "venues.json")).isEqualTo(ExitCode.DONE);

        assertThat(served)
                .singleElement()
                .satisfies(
                        request -> {
                            assertThat(request.file()).isEqualTo(Path.of("venues.json"));
                            assertThat(request.httpPort()).isNull();
                            assertThat(request.write()).isFalse();
                        });
        assertThat(terminal.out()).isEmpty();
    }

    @Test
    void passesPortTokenSourcesAndWriting() {
        run(
                "mcp",
                "venues.json",
                "--http",
                "0",
                "--token-file",
                "t",
                "--write",
                "--source",
                "folder:web");

        assertThat(served)
                .singleElement()
                .satisfies(
                        request -> {
                            assertThat(request.httpPort()).isZero();
                            assertThat(request.tokenFile()).isEqualTo(Path.of("t"));
                            assertThat(request.write()).isTrue();
                            assertThat(request.sources()).containsExactly("folder:web");
                        });
    }

    @Test
    void portOutOfRangeIsWrongUsage() {
        assertThat(run("mcp", "venues.json", "--http", "70000")).isEqualTo(ExitCode.USAGE);
        assertThat(served).isEmpty();
        assertThat(terminal.err()).contains("--http takes a port");
    }

    private int run(String... args) {
        return new Cli(
                        new CliContext(
                                terminal.terminal(),
                                request -> {},
                                (request, say) -> served.add(request),
                                action -> () -> {},
                                ServiceOptions::defaults))
                .run(args);
    }
}

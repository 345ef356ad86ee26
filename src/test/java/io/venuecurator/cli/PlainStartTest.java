package io.venuecurator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.service.ServiceOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainStartTest {

    private static final Map<String, String> NO_DISPLAY = Map.of();

    private final CapturedTerminal terminal = new CapturedTerminal("", false);
    private final List<WindowLauncher.Request> windows = new ArrayList<>();

    @TempDir private Path directory;

    private int start(String os, Map<String, String> environment) {
        Cli cli =
                new Cli(
                        new CliContext(
                                terminal.terminal(),
                                windows::add,
                                (request, say) -> {},
                                action -> () -> {},
                                ServiceOptions::defaults));
        return new PlainStart(cli, terminal.terminal(), os, environment).run(directory);
    }

    private Path venuesFile() throws Exception {
        Path file = directory.resolve("data/venues.json");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "{\"venues\": []}");
    }

    @Test
    void withADisplayTheWindowOpensOnTheFile() throws Exception {
        Path file = venuesFile();

        assertThat(start("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"))).isZero();

        assertThat(windows).extracting(WindowLauncher.Request::file).containsExactly(file);
    }

    @Test
    void withoutAFileTheWindowOpensEmpty() {
        assertThat(start("Mac OS X", NO_DISPLAY)).isZero();

        assertThat(windows).extracting(WindowLauncher.Request::file).containsOnlyNulls();
    }

    @Test
    void withoutADisplayTheTerminalDoesTheWorkAndSaysSo() throws Exception {
        Path file = venuesFile();

        assertThat(start("Linux", Map.of("DISPLAY", ""))).isEqualTo(ExitCode.USAGE);

        assertThat(windows).isEmpty();
        assertThat(terminal.err())
                .startsWith("There is no display for the window; enriching " + file)
                .contains("--source folder:DIR");
    }

    @Test
    void withoutDisplayAndFileItSaysWhatToName() {
        assertThat(start("Linux", NO_DISPLAY)).isEqualTo(ExitCode.USAGE);

        assertThat(terminal.err()).contains("name a file: enrich FILE");
    }
}

package io.venuecurator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CliTest {

    @Test
    void helpGoesToStdoutAndNamesEveryCommand() {
        CliRun run = CliRun.of("--help");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("enrich", "review", "stats", "validate", "export", "import", "desktop");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void everyCommandHasHelp() {
        for (String command :
                List.of("enrich", "review", "stats", "validate", "export", "import", "desktop")) {
            CliRun run = CliRun.of(command, "--help");
            assertThat(run.code()).as(command).isZero();
            assertThat(run.out()).as(command).contains("Usage: venue-curator " + command);
        }
    }

    @Test
    void wrongUsageIsOneSentenceAndAWayOut() {
        CliRun run = CliRun.of("stats");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("FILE").contains("venue-curator stats --help");
    }

    @Test
    void anUnknownCommandIsWrongUsage() {
        assertThat(CliRun.of("enrhic", "x").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void noCommandIsWrongUsage() {
        assertThat(CliRun.of("--verbose").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void verboseShowsTheCause() {
        CliRun run = CliRun.of("stats", "/nowhere/none.json", "--verbose");

        assertThat(run.code()).isEqualTo(ExitCode.INPUT);
        assertThat(run.err()).contains("none.json").contains("\tat ");
    }

    @Test
    void desktopPassesItsOptionsOn() {
        List<WindowLauncher.Request> windows = new ArrayList<>();
        CapturedTerminal terminal = new CapturedTerminal("", false);
        Cli cli =
                new Cli(
                        new CliContext(
                                terminal.terminal(),
                                windows::add,
                                (request, say) -> {},
                                action -> () -> {},
                                () -> {
                                    throw new AssertionError("the window opens its file itself");
                                }));

        int code =
                cli.run(
                        "desktop",
                        "v.json",
                        "--snapshot",
                        "out.png",
                        "--size",
                        "1280x800",
                        "--scale",
                        "200",
                        "--view",
                        "first-run",
                        "--theme",
                        "dark",
                        "--select",
                        "v001");

        assertThat(code).isZero();
        assertThat(windows)
                .containsExactly(
                        new WindowLauncher.Request(
                                Path.of("v.json"),
                                Path.of("out.png"),
                                WindowLauncher.View.FIRST_RUN,
                                1280,
                                800,
                                2,
                                WindowLauncher.Theme.DARK,
                                "v001"));
        assertThat(cli.run("desktop", "--size", "huge")).isEqualTo(ExitCode.USAGE);
        assertThat(cli.run("desktop", "--scale", "2")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aFaultOfTheProgramIsNotHidden() {
        CapturedTerminal terminal = new CapturedTerminal("", false);
        Cli cli =
                new Cli(
                        new CliContext(
                                terminal.terminal(),
                                request -> {
                                    throw new IllegalStateException("broken \u001b[2J window");
                                },
                                (request, say) -> {},
                                action -> () -> {},
                                () -> {
                                    throw new AssertionError();
                                }));

        assertThat(cli.run("desktop")).isEqualTo(ExitCode.FAULT);
        assertThat(terminal.err())
                .contains("broken")
                .contains("--verbose")
                .doesNotContain("\u001b");
    }
}

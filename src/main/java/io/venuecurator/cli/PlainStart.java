package io.venuecurator.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The program started without a command: the window on the file where projects keep it, or, where
 * nothing can show a window, the same work in the terminal.
 */
public final class PlainStart {

    private static final Path FILE = Path.of("data", "venues.json");

    private final Cli cli;
    private final Terminal terminal;
    private final boolean display;

    /**
     * A start in this session of the operating system.
     *
     * @param osName the system property {@code os.name}
     * @param environment the process's environment
     */
    public PlainStart(Cli cli, Terminal terminal, String osName, Map<String, String> environment) {
        this.cli = cli;
        this.terminal = terminal;
        this.display = Display.isAvailable(osName, environment);
    }

    /** Runs and returns the exit code. */
    public int run(Path directory) {
        boolean there = Files.isRegularFile(directory.resolve(FILE));
        String file = directory.resolve(FILE).toString();
        if (display) {
            return there ? cli.run("desktop", file) : cli.run("desktop");
        }
        if (!there) {
            terminal.say(
                    "There is no display for the window and no "
                            + file
                            + " to work on in the terminal; name a file: enrich FILE.");
            return ExitCode.USAGE;
        }
        terminal.say("There is no display for the window; enriching " + file + " here instead.");
        return cli.run("enrich", file);
    }
}

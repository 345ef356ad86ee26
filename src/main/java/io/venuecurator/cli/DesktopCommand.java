package io.venuecurator.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code desktop}: the window, or a picture of it. */
@Command(name = "desktop", description = "Open the window.", mixinStandardHelpOptions = true)
final class DesktopCommand implements Callable<Integer> {

    private static final Pattern SIZE = Pattern.compile("(\\d{3,4})x(\\d{3,4})");
    private static final int LEAST_SCALE = 100;
    private static final int MOST_SCALE = 400;

    private final CliContext context;

    @Spec private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The venues file to open.")
    private @Nullable Path file;

    @Option(
            names = "--snapshot",
            paramLabel = "OUT.png",
            description = "Draw the window into a picture, without a display, and exit.")
    private @Nullable Path snapshot;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            description = "The window's size in pixels, such as 1600x1000.")
    private @Nullable String size;

    @Option(
            names = "--view",
            paramLabel = "VIEW",
            defaultValue = "main",
            description = "What the picture shows: ${COMPLETION-CANDIDATES} (default: main).")
    private WindowLauncher.View view;

    @Option(
            names = "--scale",
            paramLabel = "PERCENT",
            defaultValue = "100",
            description = "How large the picture draws the window, 100 to 400 (default: 100).")
    private int scale;

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            description = "light, dark or system (default: as it was last).")
    private WindowLauncher.@Nullable Theme theme;

    @Option(names = "--select", paramLabel = "VENUE_ID", description = "The venue to select.")
    private @Nullable String select;

    DesktopCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        if (scale < LEAST_SCALE || scale > MOST_SCALE) {
            throw wrong("--scale takes a percentage from 100 to 400, not " + scale + ".");
        }
        Matcher pixels = SIZE.matcher(size == null ? "" : size);
        boolean sized = pixels.matches();
        if (size != null && !sized) {
            throw wrong(
                    "--size takes width x height in pixels, such as 1600x1000, not " + size + ".");
        }
        context.windows()
                .open(
                        new WindowLauncher.Request(
                                file,
                                snapshot,
                                view,
                                sized ? Integer.parseInt(pixels.group(1)) : 0,
                                sized ? Integer.parseInt(pixels.group(2)) : 0,
                                scale / (double) LEAST_SCALE,
                                theme,
                                select));
        return ExitCode.DONE;
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}

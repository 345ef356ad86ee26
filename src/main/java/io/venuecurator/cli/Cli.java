package io.venuecurator.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program's command line. Every run is independent of the others. */
public final class Cli {

    private final CliContext context;

    /** A command line that works with the given streams and openers. */
    public Cli(CliContext context) {
        this.context = context;
    }

    /** Runs one command line and returns the exit code, see {@link ExitCode}. */
    public int run(String... args) {
        RootCommand root = new RootCommand();
        CommandLine commands = new CommandLine(root);
        commands.addSubcommand(new EnrichCommand(context));
        commands.addSubcommand(new ReviewCommand(context));
        commands.addSubcommand(new StatsCommand(context));
        commands.addSubcommand(new ValidateCommand(context));
        commands.addSubcommand(new ExportCommand(context));
        commands.addSubcommand(new ImportCommand(context));
        commands.addSubcommand(new DesktopCommand(context));
        commands.addSubcommand(new WorkerCommand(context));
        commands.addSubcommand(new MonitorCommand(context));
        commands.addSubcommand(new McpCommand(context));
        commands.addSubcommand(new DoctorCommand(context));
        return commands.setOut(writer(context.terminal().out()))
                .setErr(writer(context.terminal().err()))
                .setUsageHelpAutoWidth(true)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setAbbreviatedOptionsAllowed(false)
                .setParameterExceptionHandler(this::wrongUsage)
                .setExecutionExceptionHandler(
                        (failure, command, parsed) ->
                                new FailureReport(context.terminal(), root.verbose())
                                        .report(failure))
                .execute(args);
    }

    private int wrongUsage(ParameterException wrong, String[] args) {
        CommandLine command = wrong.getCommandLine();
        context.terminal().say(PlainText.of(sentence(wrong)));
        if (!UnmatchedArgumentException.printSuggestions(wrong, command.getErr())) {
            context.terminal().say("See: " + command.getCommandSpec().qualifiedName() + " --help");
        }
        return ExitCode.USAGE;
    }

    private static String sentence(ParameterException wrong) {
        return wrong instanceof UnmatchedArgumentException unmatched
                ? "This version does not know "
                        + String.join(" ", unmatched.getUnmatched())
                        + ", at least not here."
                : String.valueOf(wrong.getMessage());
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, stream.charset());
    }
}

package io.venuecurator.cli;

import io.venuecurator.service.ExportScope;
import io.venuecurator.service.VenueEnrichmentService;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code export}: venues of a file into another one. */
@Command(
        name = "export",
        customSynopsis = ProgramName.OWN + " export FILE --to=OUT.json [OPTION...]",
        description = "Write venues into another file.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    private final CliContext context;

    @Spec private CommandSpec spec;
    @Mixin private VenuesFileArgument file;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "OUT.json",
            description = "The file to write; the ending says the format.")
    private Path to;

    @Option(
            names = "--only",
            defaultValue = "approved",
            description =
                    "approved: venues whose review is finished; changed: those with an accepted or"
                            + " edited value; all (default: ${DEFAULT-VALUE}).")
    private ExportScope only;

    ExportCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        if (!to.toString().toLowerCase(Locale.ROOT).endsWith(".json")) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--to "
                            + to
                            + ": this version exports JSON only; give a name ending in .json.");
        }
        try (VenueEnrichmentService service =
                VenueEnrichmentService.open(file.path(), context.options().get())) {
            int venues = service.export().json(to, only);
            context.terminal()
                    .say(
                            "Exported "
                                    + Amounts.count(venues, "venue", "venues")
                                    + " to "
                                    + to
                                    + ".");
        }
        return ExitCode.DONE;
    }
}

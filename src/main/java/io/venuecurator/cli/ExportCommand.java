package io.venuecurator.cli;

import io.venuecurator.exchange.ExportFormat;
import io.venuecurator.service.ExportScope;
import io.venuecurator.service.VenueEnrichmentService;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code export}: venues of a file into another one. */
@Command(
        name = "export",
        customSynopsis = ProgramName.OWN + " export FILE --to=OUT [OPTION...]",
        description = "Write venues into another file.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    private final CliContext context;

    @Spec private CommandSpec spec;
    @Mixin private VenuesFileArgument file;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "OUT",
            description =
                    "The file to write; the ending says the format: json, csv, xlsx, html or"
                            + " json-patch.")
    private Path to;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatConverter.class,
            description = "The format, whatever the ending: json, csv, xlsx, html, json-patch.")
    private @Nullable ExportFormat format;

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
        ExportFormat chosen = format == null ? byEnding() : format;
        try (VenueEnrichmentService service =
                VenueEnrichmentService.open(file.path(), context.options().get())) {
            int venues = service.export().write(to, chosen, only);
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

    private ExportFormat byEnding() {
        return ExportFormat.ofFile(to.toString())
                .orElseThrow(
                        () ->
                                new ParameterException(
                                        spec.commandLine(),
                                        "--to "
                                                + to
                                                + ": the ending tells no format; let it end in"
                                                + " .json, .csv, .xlsx, .html or .json-patch, or"
                                                + " name one with --format."));
    }

    /** Reads a format as its files end, and {@code excel} besides. */
    static final class FormatConverter implements ITypeConverter<ExportFormat> {

        @Override
        public ExportFormat convert(String typed) {
            return typed.equalsIgnoreCase("excel")
                    ? ExportFormat.EXCEL
                    : ExportFormat.ofFile("." + typed)
                            .orElseThrow(
                                    () ->
                                            new TypeConversionException(
                                                    "'"
                                                            + typed
                                                            + "' is none of json, csv, xlsx, html,"
                                                            + " json-patch"));
        }
    }
}

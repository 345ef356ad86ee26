package io.venuecurator.cli;

import io.venuecurator.exchange.ImportFormat;
import io.venuecurator.service.ImportReport;
import io.venuecurator.service.VenueEnrichmentService;
import io.venuecurator.venue.FieldPath;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import}: values of other programs' tables, as proposals. */
@Command(
        name = "import",
        customSynopsis = ProgramName.OWN + " import IN --into=FILE [OPTION...]",
        description =
                "Propose the values of a CSV, Excel or JSON table. Nothing is written before you"
                        + " accept it.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    private static final int MOST_NOTES = 50;

    private final CliContext context;

    @Spec private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "IN",
            description = "The table to read: .csv, .tsv, .xlsx or .json.")
    private Path in;

    @Option(
            names = "--into",
            required = true,
            paramLabel = "FILE",
            description = "The venues file that the values are for.")
    private Path into;

    @Option(
            names = "--map",
            paramLabel = "COLUMN=PATH",
            description =
                    "The field that a column holds, such as Tel=contact.phone; repeatable. Columns"
                            + " that are named like a field need none.")
    private Map<String, String> map = new LinkedHashMap<>();

    @Option(names = "--dry-run", description = "Only say what would be proposed.")
    private boolean dryRun;

    ImportCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        ImportFormat format =
                ImportFormat.ofFile(in.toString())
                        .orElseThrow(
                                () ->
                                        wrong(
                                                in
                                                        + ": the ending tells no format; import"
                                                        + " .csv, .tsv, .xlsx or .json."));
        try (VenueEnrichmentService service =
                VenueEnrichmentService.open(into, context.options().get())) {
            say(service.imports().propose(in, format, mapping(), dryRun));
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
        return ExitCode.DONE;
    }

    private Map<String, FieldPath> mapping() {
        Map<String, FieldPath> mapping = new LinkedHashMap<>();
        map.forEach((column, path) -> mapping.put(column, FieldPath.of(path)));
        return mapping;
    }

    private void say(ImportReport report) {
        Terminal terminal = context.terminal();
        terminal.say(
                "%s%s: %s for %s, %s as the file has them already."
                        .formatted(
                                dryRun ? "Would be proposed from " : "Proposed from ",
                                Amounts.count(report.rows(), "row", "rows"),
                                Amounts.count(report.proposals(), "value", "values"),
                                Amounts.count(report.venues(), "venue", "venues"),
                                Amounts.count(report.unchanged(), "value", "values")));
        if (!report.ignoredColumns().isEmpty()) {
            terminal.say(
                    PlainText.of(
                            "Columns that hold no field: "
                                    + String.join(", ", report.ignoredColumns())
                                    + ". Say with --map COLUMN=PATH what they hold."));
        }
        report.notes().stream().limit(MOST_NOTES).map(PlainText::of).forEach(terminal::say);
        if (report.notes().size() > MOST_NOTES) {
            terminal.say("… and " + (report.notes().size() - MOST_NOTES) + " more.");
        }
        if (report.sessionId().isPresent()) {
            terminal.say("Review them with 'review " + into + " --list', or in the window.");
        }
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}

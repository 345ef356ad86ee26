package io.venuecurator.cli;

import io.venuecurator.service.LocatedFinding;
import io.venuecurator.service.VenueEnrichmentService;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code validate}: every finding of every rule. Findings are the result, not a failure. */
@Command(
        name = "validate",
        customSynopsis = ProgramName.OWN + " validate FILE [OPTION...]",
        description = "Check every venue against every rule; nothing is changed.",
        mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {

    private final CliContext context;

    @Mixin private VenuesFileArgument file;

    @Option(names = "--json", description = "Print the findings as JSON.")
    private boolean json;

    ValidateCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        try (VenueEnrichmentService service =
                VenueEnrichmentService.look(file.path(), context.options().get())) {
            List<LocatedFinding> findings = service.findings();
            if (json) {
                JsonOutput.print(context.terminal(), Map.of("findings", findings));
            } else {
                FindingsText.of(findings).forEach(context.terminal().out()::println);
            }
        }
        return ExitCode.DONE;
    }
}

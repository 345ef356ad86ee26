package io.venuecurator.cli;

import io.venuecurator.service.CatalogStatistics;
import io.venuecurator.service.VenueEnrichmentService;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code stats}: how complete the venues of a file are, and where their review stands. */
@Command(
        name = "stats",
        customSynopsis = ProgramName.OWN + " stats FILE [OPTION...]",
        description = "Show how complete the venues are, and where their review stands.",
        mixinStandardHelpOptions = true)
final class StatsCommand implements Callable<Integer> {

    private final CliContext context;

    @Mixin private VenuesFileArgument file;
    @Mixin private ThresholdOption threshold;

    @Option(names = "--json", description = "Print the figures as JSON.")
    private boolean json;

    StatsCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        try (VenueEnrichmentService service =
                VenueEnrichmentService.look(file.path(), context.options().get())) {
            CatalogStatistics statistics = service.statistics(threshold.value());
            if (json) {
                JsonOutput.print(context.terminal(), statistics);
            } else {
                StatisticsText.of(statistics, threshold.value())
                        .forEach(context.terminal().out()::println);
            }
        }
        return ExitCode.DONE;
    }
}

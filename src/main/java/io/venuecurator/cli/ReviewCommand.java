package io.venuecurator.cli;

import io.venuecurator.file.WriteReport;
import io.venuecurator.service.ServiceOptions;
import io.venuecurator.service.VenueEnrichmentService;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code review}: lists and decides proposals without a window. */
@Command(
        name = "review",
        description = "List, accept, reject, edit and undo proposals.",
        mixinStandardHelpOptions = true)
final class ReviewCommand implements Callable<Integer> {

    private final CliContext context;

    @Spec private CommandSpec spec;
    @Mixin private VenuesFileArgument file;
    @Mixin private ReviewFilter filter;
    @Mixin private ReviewActions actions;

    @Option(names = "--list", description = "List proposals; so it does if nothing is decided.")
    private boolean list;

    @Option(names = "--json", description = "List as JSON.")
    private boolean json;

    ReviewCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        actions.objection().ifPresent(this::refuse);
        ServiceOptions options = context.options().get();
        try (VenueEnrichmentService service = VenueEnrichmentService.open(file.path(), options)) {
            int code = actions.isEmpty() ? ExitCode.DONE : decide(service, options.clock());
            if (json) {
                JsonOutput.print(context.terminal(), service.proposals(filter.listed()));
            } else if (list || actions.isEmpty()) {
                ProposalList.of(service.proposals(filter.listed()))
                        .forEach(context.terminal().out()::println);
            }
            return code;
        }
    }

    private int decide(VenueEnrichmentService service, Clock clock) throws Exception {
        ReviewWork work = new ReviewWork(service);
        try {
            work.decide(actions, filter.waiting());
        } catch (IllegalArgumentException e) {
            refuse(String.valueOf(e.getMessage()));
        }
        Terminal terminal = context.terminal();
        terminal.say(DecidedText.of(work.decided()));
        work.notes().forEach(note -> terminal.say(PlainText.of(note)));
        Optional<WriteReport> report = service.flush();
        report.ifPresent(
                saved ->
                        SavedText.of(saved, service.file(), clock.getZone())
                                .forEach(terminal::say));
        boolean conflicts = report.map(saved -> !saved.conflicts().isEmpty()).orElse(false);
        return work.anyRefused() || conflicts ? ExitCode.SOME_FAILED : ExitCode.DONE;
    }

    private void refuse(String sentence) {
        throw new ParameterException(spec.commandLine(), sentence);
    }
}

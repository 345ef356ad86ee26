package io.venuecurator.cli;

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
        customSynopsis = ProgramName.OWN + " review FILE [OPTION...]",
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
        Optional<String> objection = actions.objection();
        if (objection.isPresent()) {
            throw wrong(objection.get());
        }
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
        Terminal terminal = context.terminal();
        try (Saving saving = new Saving(service, terminal, clock.getZone())) {
            ReviewWork work = new ReviewWork(service, saving);
            work.decide(actions, filter.waiting());
            terminal.say(DecidedText.of(work.decided()));
            work.notes().forEach(note -> terminal.say(PlainText.of(note)));
            boolean saved = saving.save();
            return saved && !work.anyRefused() ? ExitCode.DONE : ExitCode.SOME_FAILED;
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}

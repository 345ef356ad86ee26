package io.venuecurator.cli;

import io.venuecurator.job.EnrichmentSession;
import io.venuecurator.service.EnrichmentPlan;
import io.venuecurator.service.ResearchSettings;
import io.venuecurator.service.ResearchSetupException;
import io.venuecurator.service.ServiceOptions;
import io.venuecurator.service.VenueEnrichmentService;
import io.venuecurator.service.WorkersAdvice;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code enrich}: researches what is missing and leaves proposals for review. */
@Command(
        name = "enrich",
        customSynopsis = ProgramName.OWN + " enrich FILE [OPTION...]",
        description = "Research what is missing; what is found waits for review.",
        mixinStandardHelpOptions = true)
final class EnrichCommand implements Callable<Integer> {

    private final CliContext context;

    @Spec private CommandSpec spec;
    @Mixin private VenuesFileArgument file;
    @Mixin private EnrichOptions options;
    @Mixin private ResumeOptions resume;
    @Mixin private ApprovalOptions approval;

    @Option(
            names = "--dry-run",
            description = "Show the plan with its requests, time and cost; ask nothing.")
    private boolean dryRun;

    @Option(names = "--json", description = "Print the session, or the plan, as JSON.")
    private boolean json;

    EnrichCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        checkCombination();
        ResearchSettings research = options.research();
        ServiceOptions opening = context.options().get();
        try (Interruption interruption = new Interruption(context.interrupts(), this::sayNotBegun);
                VenueEnrichmentService service =
                        VenueEnrichmentService.open(file.path(), opening)) {
            service.sampleLabel().ifPresent(context.terminal()::say);
            Optional<PlannedRun> run =
                    resume.isAsked()
                            ? Optional.of(resume.run(service, research))
                            : planned(service, plan(service, research));
            if (run.isPresent()) {
                new WorkersAdvice(opening)
                        .about(research.runOn())
                        .ifPresent(context.terminal()::say);
            }
            return run.isEmpty()
                    ? ExitCode.DONE
                    : run(service, run.get(), interruption, opening.clock());
        }
    }

    private void sayNotBegun() {
        context.terminal().say("Stopped before the research began.");
    }

    private int run(
            VenueEnrichmentService service,
            PlannedRun planned,
            Interruption interruption,
            Clock clock)
            throws Exception {
        Terminal terminal = context.terminal();
        try (Saving saving = new Saving(service, terminal, clock.getZone())) {
            EnrichRun run = new EnrichRun(terminal, service, interruption, planned, saving, clock);
            EnrichmentSession ended =
                    approval.interactive()
                            ? run.review()
                            : run.watch(spec.commandLine()::getUsageHelpWidth);
            if (interruption.happened()) {
                saving.save();
                terminal.say(run.farewell());
                return ExitCode.INTERRUPTED;
            }
            approval.autoApprove().ifPresent(run::approve);
            saving.save();
            if (json) {
                JsonOutput.print(terminal, ended);
            } else {
                run.summary(ended).forEach(terminal.out()::println);
            }
            return EnrichRun.exitCode(ended);
        }
    }

    private EnrichmentPlan plan(VenueEnrichmentService service, ResearchSettings research)
            throws ResearchSetupException {
        try {
            return service.research().plan(options.request(), research);
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    /** The run to begin; none if the plan was only to be shown, or there is nothing to do. */
    private Optional<PlannedRun> planned(VenueEnrichmentService service, EnrichmentPlan plan)
            throws Exception {
        boolean nothingToDo = plan.session().jobs().isEmpty();
        if (!dryRun && !nothingToDo) {
            context.terminal().say(PlanText.head(plan));
            return Optional.of(PlannedRun.of(service, plan));
        }
        if (json) {
            JsonOutput.print(context.terminal(), dryRun ? PlanJson.of(plan) : plan.session());
        } else if (nothingToDo) {
            context.terminal()
                    .out()
                    .println("No venue of " + file.path() + " needs enrichment; nothing to do.");
        } else {
            PlanText.of(plan).forEach(context.terminal().out()::println);
        }
        return Optional.empty();
    }

    private void checkCombination() {
        if (resume.isAsked() && (dryRun || options.chooseVenues())) {
            throw wrong(
                    "--resume and --retry-failed go on with the session's own venues: leave out"
                            + " --venue, --max-venues and --dry-run.");
        }
        if (approval.interactive() && (json || dryRun)) {
            throw wrong("--interactive asks in the terminal: leave out --json and --dry-run.");
        }
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}

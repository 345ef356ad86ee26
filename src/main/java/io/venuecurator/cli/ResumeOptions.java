package io.venuecurator.cli;

import io.venuecurator.job.EnrichmentSession;
import io.venuecurator.research.FailureClass;
import io.venuecurator.service.ResearchSettings;
import io.venuecurator.service.VenueEnrichmentService;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which session {@code enrich} goes on with, if it does not begin one. */
final class ResumeOptions {

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--resume",
            arity = "0..1",
            paramLabel = "SESSION",
            parameterConsumer = SessionConsumer.class,
            description = "Go on with a session, by default the latest one that is unfinished.")
    private @Nullable String resume;

    @Option(
            names = "--retry-failed",
            description =
                    "Go on with a session, by default the latest, and try failed venues again.")
    private boolean retryFailed;

    /** Whether to go on with a session at all. */
    boolean isAsked() {
        return resume != null || retryFailed;
    }

    /**
     * The rest of the session.
     *
     * @throws ParameterException if there is no such session
     */
    PlannedRun run(VenueEnrichmentService service, ResearchSettings research) {
        Set<FailureClass> retry =
                retryFailed
                        ? EnumSet.allOf(FailureClass.class)
                        : EnumSet.noneOf(FailureClass.class);
        return session(service)
                .map(session -> PlannedRun.of(service, session, research, retry))
                .orElseThrow(() -> new ParameterException(spec.commandLine(), missing(service)));
    }

    private Optional<EnrichmentSession> session(VenueEnrichmentService service) {
        if (resume != null && !resume.equals(SessionConsumer.LATEST)) {
            return service.session(resume);
        }
        return retryFailed ? service.latestSession() : service.openSession();
    }

    private String missing(VenueEnrichmentService service) {
        if (resume != null && !resume.equals(SessionConsumer.LATEST)) {
            return "--resume " + resume + ": " + service.file() + " has no such session.";
        }
        return service.file()
                + " has no "
                + (retryFailed ? "" : "unfinished ")
                + "session to go on with; begin one without "
                + (retryFailed ? "--retry-failed." : "--resume.");
    }
}

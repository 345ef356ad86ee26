package io.venuecurator.mcp;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import io.venuecurator.job.EnrichmentSession;
import io.venuecurator.job.JobStatus;
import io.venuecurator.job.RunHandle;
import io.venuecurator.service.EnrichmentPlan;
import io.venuecurator.service.EnrichmentRequest;
import io.venuecurator.service.ResearchSettings;
import io.venuecurator.service.ResearchSetupException;
import io.venuecurator.service.ServiceOptions;
import io.venuecurator.service.VenueEnrichmentService;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;

/**
 * {@code run_enrichment}: the program's own research, one run at a time. It ends early when the
 * client cancels the call; what was found until then stays.
 */
final class RunEnrichmentTool implements VenueTool {

    private static final int USUAL_VENUES = 20;
    private static final Duration LOOK = Duration.ofMillis(200);

    private final VenueEnrichmentService service;
    private final List<String> sources;
    private final Semaphore free = new Semaphore(1);

    RunEnrichmentTool(VenueEnrichmentService service, List<String> sources) {
        this.service = service;
        this.sources = sources;
    }

    @Override
    public Tool definition() {
        return Tool.builder(
                        "run_enrichment",
                        ObjectSchema.closed()
                                .optional(Arguments.MIN_CONFIDENCE, Arguments.minConfidence())
                                .optional(
                                        Arguments.MAX_VENUES,
                                        Arguments.maxVenues(USUAL_VENUES + " if left out."))
                                .optional(Arguments.VENUE_IDS, Arguments.venueIds())
                                .map())
                .title("Run enrichment")
                .description(
                        "Lets the program itself search and read the web for venues, with the"
                                + " sources that the user set up, and stores proposals for review."
                                + " Takes seconds to minutes, tells its progress, can be"
                                + " cancelled. Use it when you have no web search of your own.")
                .outputSchema(
                        ObjectSchema.open()
                                .required(
                                        "session_id",
                                        Schemas.described("string", "The session's id."))
                                .required(
                                        "completed",
                                        Schemas.described("integer", "Venues researched."))
                                .required(
                                        "failed", Schemas.described("integer", "Venues given up."))
                                .required(
                                        "not_begun",
                                        Schemas.described("integer", "Venues left when stopped."))
                                .required(
                                        "proposals",
                                        Schemas.described("integer", "How many were found."))
                                .required("cancelled", Schemas.flag("Whether it was stopped."))
                                .map())
                .annotations(
                        ToolAnnotations.builder()
                                .readOnlyHint(false)
                                .destructiveHint(false)
                                .idempotentHint(false)
                                .openWorldHint(true)
                                .build())
                .build();
    }

    @Override
    public ToolAnswer call(ToolCall call) throws ToolRefusedException, InterruptedException {
        if (!free.tryAcquire()) {
            throw new ToolRefusedException(
                    "Another run_enrichment is going on. Wait until it has ended, then call again.");
        }
        try {
            return answer(run(plan(call), call), call.cancelled().getAsBoolean());
        } catch (ResearchSetupException e) {
            throw new ToolRefusedException(
                    e.getMessage()
                            + " Ask the user to start this server with a --source, or research with"
                            + " your own web search: create_enrichment_session.");
        } finally {
            free.release();
        }
    }

    private EnrichmentPlan plan(ToolCall call) throws ToolRefusedException, ResearchSetupException {
        EnrichmentRequest request =
                new EnrichmentRequest(
                        call.number(
                                Arguments.MIN_CONFIDENCE, ServiceOptions.DEFAULT_MIN_CONFIDENCE),
                        call.count(Arguments.MAX_VENUES).orElse(USUAL_VENUES),
                        call.texts(Arguments.VENUE_IDS));
        try {
            EnrichmentPlan plan = service.research().plan(request, ResearchSettings.of(sources));
            if (plan.session().jobs().isEmpty()) {
                throw new ToolRefusedException(
                        "No venue needs enrichment. Give a higher min_confidence or venue_ids.");
            }
            return plan;
        } catch (IllegalArgumentException e) {
            throw new ToolRefusedException(e.getMessage() + " Leave it out of venue_ids.");
        }
    }

    private EnrichmentSession run(EnrichmentPlan plan, ToolCall call)
            throws ResearchSetupException, InterruptedException {
        RunProgress progress = new RunProgress(plan.session());
        RunHandle handle = service.research().start(plan, progress);
        try {
            while (!handle.await(LOOK)) {
                if (call.cancelled().getAsBoolean()) {
                    handle.stop();
                } else {
                    progress.tell(call.progress());
                }
            }
            progress.tell(call.progress());
            return handle.await();
        } finally {
            handle.stop();
        }
    }

    private static ToolAnswer answer(EnrichmentSession session, boolean cancelled) {
        int proposals = session.jobs().stream().mapToInt(job -> job.proposals().size()).sum();
        long completed = session.count(JobStatus.COMPLETED);
        long failed = session.count(JobStatus.FAILED);
        ObjectNode data =
                Answers.object()
                        .put("session_id", session.sessionId())
                        .put("completed", completed)
                        .put("failed", failed)
                        .put("not_begun", session.jobs().size() - completed - failed)
                        .put("proposals", proposals)
                        .put("cancelled", cancelled);
        return new ToolAnswer(
                "%d venues researched, %d failed, %d proposals wait for review. See them with"
                                .formatted(completed, failed, proposals)
                        + " list_proposals and session_id "
                        + session.sessionId()
                        + ".",
                data);
    }
}

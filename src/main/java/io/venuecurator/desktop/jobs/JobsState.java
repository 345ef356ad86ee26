package io.venuecurator.desktop.jobs;

import io.venuecurator.job.EnrichmentSession;
import io.venuecurator.job.SessionProgress;
import io.venuecurator.service.EnrichmentPlan;
import java.util.Optional;

/** What the jobs bar shows. */
public sealed interface JobsState {

    /** Nothing to say. */
    record Idle() implements JobsState {}

    /**
     * An earlier session did not come to its end.
     *
     * @param session how it stands
     */
    record Resumable(EnrichmentSession session) implements JobsState {}

    /** A plan is being made. */
    record Planning() implements JobsState {}

    /**
     * A plan waits to be started.
     *
     * @param plan what it would take
     * @param advice what is missing where it would run, in a sentence, if anything
     */
    record Planned(EnrichmentPlan plan, Optional<String> advice) implements JobsState {}

    /**
     * A session runs.
     *
     * @param progress how far it is
     */
    record Running(SessionProgress progress) implements JobsState {}

    /**
     * A session has ended or was stopped.
     *
     * @param progress how far it came
     * @param session how it stands
     */
    record Ended(SessionProgress progress, EnrichmentSession session) implements JobsState {}

    /**
     * A plan or session could not be made.
     *
     * @param message what is wrong and what to do
     */
    record Failed(String message) implements JobsState {}
}

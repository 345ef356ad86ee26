package io.venuecurator.job;

/** Works through the jobs of a session: on this machine, or on many. */
public interface JobRunner extends AutoCloseable {

    /**
     * Starts the jobs of a session that have not ended yet and returns at once.
     *
     * @param session the session; ended jobs in it are left alone
     * @param listener hears every event; {@link JobEvent.SessionEnded} is the last
     */
    RunHandle start(EnrichmentSession session, JobListener listener);

    /** Stops what still runs and releases threads and connections. */
    @Override
    void close();
}

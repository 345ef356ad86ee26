package io.venuecurator.job;

import java.util.List;

/**
 * Hears what a running session does. Called on the runner's threads, one event at a time, in order;
 * must return quickly and must not throw. The terminal line, the window and MCP progress are three
 * of these.
 */
@FunctionalInterface
public interface JobListener {

    /** Takes one event. */
    void on(JobEvent event);

    /**
     * Learns which events have gathered and come next, each through {@link #on}. For listeners to
     * whom several at a time are cheaper than one after the other; a failure costs no event.
     */
    default void ahead(List<JobEvent> events) {}
}

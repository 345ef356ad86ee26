package io.venuecurator.job;

/**
 * Hears what a running session does. Called on the runner's threads, one event at a time, in order;
 * must return quickly and must not throw. The terminal line, the window and MCP progress are three
 * of these.
 */
@FunctionalInterface
public interface JobListener {

    /** Takes one event. */
    void on(JobEvent event);
}

package io.venuecurator.mcp;

/** Where a tool that takes long says how far it is. */
@FunctionalInterface
interface ProgressSink {

    /** For clients that did not ask for progress. */
    ProgressSink NONE = (done, total, message) -> {};

    /** Reports progress; {@code done} must be greater than at the last call. */
    void report(double done, double total, String message);
}

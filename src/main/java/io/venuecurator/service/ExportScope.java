package io.venuecurator.service;

/** Which venues an export takes. */
public enum ExportScope {
    /** Venues that a reviewer has finished: at least one decision, and nothing waits any more. */
    APPROVED,
    /** Venues with at least one accepted or edited value. */
    CHANGED,
    /** Every venue of the file. */
    ALL
}

package io.venuecurator.desktop.main;

/** What stands in the middle of the window. */
public enum MainView {
    /** Facets, table and review. */
    VENUES,
    /** The jobs of a session. */
    JOBS,
    /** The figures of the review. */
    DASHBOARD
}

package io.venuecurator.desktop;

/** What a picture of the window shows. */
public enum PictureView {
    /** The venues, as the window begins. */
    MAIN,
    /** The venues, with most of the room for the review. */
    REVIEW,
    /** The jobs of the newest session. */
    JOBS,
    /** The figures of the review. */
    DASHBOARD,
    /** The preview of accepting above a confidence. */
    ACCEPT_ABOVE,
    /** The settings. */
    SETTINGS,
    /** The card of keys. */
    KEYS,
    /** The window before any file is open. */
    FIRST_RUN
}

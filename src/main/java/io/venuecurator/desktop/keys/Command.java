package io.venuecurator.desktop.keys;

/** What a key can do. A command's name for people stands in the bundle under {@code Command.X}. */
public enum Command {
    /** Take the proposed value. */
    ACCEPT,
    /** Turn the proposed value down. */
    REJECT,
    /** Write another value. */
    EDIT,
    /** Confirm what the file has. */
    KEEP_ORIGINAL,
    /** Leave this venue for later. */
    SKIP_VENUE,
    /** Flag the selected venues for later, or take their flags away. */
    FLAG_VENUE,
    /** Take back the decision on the field. */
    UNDO_FIELD,
    /** Take a numbered candidate. */
    TAKE_CANDIDATE,
    /** Open the page of the evidence in the browser. */
    OPEN_SOURCE,
    /** Accept everything at level high, then the next venue. */
    ACCEPT_HIGH,
    /** Accept everything of the venue that carries no warning, then the next venue. */
    ACCEPT_UNCONTESTED,
    /** Go to the next venue with proposals. */
    NEXT_VENUE,
    /** Go to the previous venue with proposals. */
    PREVIOUS_VENUE,
    /** Go to the next field. */
    NEXT_FIELD,
    /** Go to the previous field. */
    PREVIOUS_FIELD,
    /** Show all fields, or only those with something to decide. */
    TOGGLE_ALL_FIELDS,
    /** Take back the last step. */
    UNDO,
    /** Do the taken-back step again. */
    REDO,
    /** Take back what a source, run, field or reviewer has in common, after a preview. */
    UNDO_SELECTION,
    /** Preview accepting everything above a confidence. */
    ACCEPT_ABOVE,
    /** Choose a file. */
    OPEN_FILE,
    /** Search in all fields. */
    SEARCH,
    /** Research the selected venues. */
    ENRICH_SELECTED,
    /** Research all venues under the threshold. */
    ENRICH_BELOW,
    /** Write the approved venues to another file. */
    EXPORT,
    /** Move the keyboard to the next part of the window. */
    NEXT_PART,
    /** Show facets, table and review. */
    SHOW_VENUES,
    /** Show the jobs. */
    SHOW_JOBS,
    /** Show the figures of the review. */
    SHOW_DASHBOARD,
    /** Change the settings. */
    SETTINGS,
    /** Show this card of keys. */
    SHOW_KEYS
}

package io.venuecurator.desktop.review;

/** Where one field of the reviewed venue stands. */
public enum FieldStatus {
    /** A proposal waits for a decision. */
    WAITING,
    /** The field was decided, and a later run found something else. */
    CHANGED_SINCE,
    /** The field was decided, and somebody else wrote another value into the file. */
    FILE_CHANGED,
    /** The decision is on its way to the ledger. */
    SAVING,
    /** The proposed value was taken. */
    ACCEPTED,
    /** Another value was written. */
    EDITED,
    /** The proposed value was turned down. */
    REJECTED,
    /** The original was confirmed. */
    KEPT,
    /** What was found means the same as what the file has. */
    SAME,
    /** The file has a value and nothing was proposed. */
    PRESENT,
    /** The file has no value and nothing was found. */
    MISSING;

    /** Whether a human still has to decide. */
    public boolean isUndecided() {
        return this == WAITING || this == CHANGED_SINCE || this == FILE_CHANGED;
    }

    /** Whether the field has something to decide, or had. */
    public boolean isOfInterest() {
        return this != SAME && this != PRESENT && this != MISSING;
    }
}

package io.venuecurator.review;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a reviewer can decide about a proposal. */
public enum DecisionKind {
    /** Take the proposed value. */
    @JsonProperty("accept")
    ACCEPT,
    /** Take another value. */
    @JsonProperty("edit")
    EDIT,
    /** Turn the proposed value down; another may still come. */
    @JsonProperty("reject")
    REJECT,
    /** Confirm the original. */
    @JsonProperty("keep_original")
    KEEP_ORIGINAL,
    /** Take back the latest decision on the proposal, which then waits again. */
    @JsonProperty("undo")
    UNDO
}

package io.venuecurator.proposal;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a proposal stands in review. */
public enum ProposalState {
    /** Nobody has decided yet. */
    @JsonProperty("waiting")
    WAITING,
    /** The proposed value was taken. */
    @JsonProperty("accepted")
    ACCEPTED,
    /** Another value was put in its place. */
    @JsonProperty("edited")
    EDITED,
    /** The proposed value was turned down. */
    @JsonProperty("rejected")
    REJECTED,
    /** The original was confirmed. */
    @JsonProperty("kept")
    KEPT,
    /** A newer finding, or a change of the file, took its place. */
    @JsonProperty("stale")
    STALE;

    /** Whether a human has decided. */
    public boolean isDecided() {
        return this != WAITING && this != STALE;
    }

    /** Whether the decision puts a value into the file. */
    public boolean writes() {
        return this == ACCEPTED || this == EDITED;
    }
}

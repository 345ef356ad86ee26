package io.venuecurator.research;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a search, a page or a whole job failed; decides whether trying again makes sense. */
public enum FailureClass {
    /** No answer in time. */
    @JsonProperty("timeout")
    TIMEOUT(true),
    /** The provider asked to slow down. */
    @JsonProperty("rate_limit")
    RATE_LIMIT(true),
    /** The provider or network cannot be reached, or has a fault of its own. */
    @JsonProperty("unavailable")
    UNAVAILABLE(true),
    /** The page or provider refuses us: robots.txt, 403, a private address. */
    @JsonProperty("blocked")
    BLOCKED(false),
    /** The key is missing or wrong. */
    @JsonProperty("auth")
    AUTH(false),
    /** The paid quota or the session's own cap is used up. */
    @JsonProperty("quota")
    QUOTA(false),
    /** The provider does not understand the request. */
    @JsonProperty("bad_request")
    BAD_REQUEST(false),
    /** The answer cannot be read: too large, not what it claims to be, malformed. */
    @JsonProperty("parse")
    PARSE(false),
    /** Everything worked and nothing was found. */
    @JsonProperty("nothing_found")
    NOTHING_FOUND(false),
    /** A fault of this program. */
    @JsonProperty("internal")
    INTERNAL(false);

    private final boolean transientFault;

    FailureClass(boolean transientFault) {
        this.transientFault = transientFault;
    }

    /** Whether the same request may work a little later. */
    public boolean isTransient() {
        return transientFault;
    }
}

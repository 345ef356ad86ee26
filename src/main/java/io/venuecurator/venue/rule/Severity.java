package io.venuecurator.venue.rule;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much a finding matters. */
public enum Severity {
    /** The record breaks the profile's shape; parts of it cannot be used. */
    @JsonProperty("error")
    ERROR,
    /** The value is probably wrong. */
    @JsonProperty("warning")
    WARNING,
    /** Worth knowing; may well be right. */
    @JsonProperty("info")
    INFO
}

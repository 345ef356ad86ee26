package io.venuecurator.service;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.venuecurator.venue.rule.Finding;

/**
 * A finding and where its venue begins in the file.
 *
 * @param finding what a rule found
 * @param byteOffset of the venue's first byte, from 0
 */
public record LocatedFinding(
        @JsonUnwrapped Finding finding, @JsonProperty("byte_offset") long byteOffset) {}

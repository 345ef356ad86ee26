package io.venuecurator.review;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer decided about one proposal. Never changed; undone by another decision. The same
 * record is the change log's line.
 *
 * @param proposalId the proposal
 * @param kind what was decided
 * @param finalValue the value to write, only for accept and edit
 * @param reviewer who decided
 * @param at when
 * @param step decisions of one user action share a step and are undone together
 */
public record Decision(
        String proposalId,
        DecisionKind kind,
        @JsonProperty("final") @Nullable JsonNode finalValue,
        String reviewer,
        Instant at,
        String step) {

    /** Checks that exactly accept and edit carry a value. */
    public Decision {
        boolean writes = kind == DecisionKind.ACCEPT || kind == DecisionKind.EDIT;
        if (writes != (finalValue != null)) {
            throw new IllegalArgumentException(
                    kind + (writes ? " needs a value" : " carries no value"));
        }
    }
}

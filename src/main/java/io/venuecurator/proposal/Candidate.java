package io.venuecurator.proposal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * One value that research found for one field.
 *
 * @param value as it would be written into the file
 * @param confidence that the value is right, 0…1
 * @param evidence where it was read
 * @param warnings what a reviewer should know, in plain words; empty in most cases
 */
public record Candidate(
        JsonNode value, double confidence, Evidence evidence, List<String> warnings) {

    /** Checks the confidence and copies the warnings. */
    public Candidate {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("Confidence outside 0…1: " + confidence);
        }
        warnings = warnings == null ? List.of() : List.copyOf(warnings);
    }

    /** The same candidate with another confidence, 0…1. */
    public Candidate withConfidence(double other) {
        return new Candidate(value, other, evidence, warnings);
    }
}

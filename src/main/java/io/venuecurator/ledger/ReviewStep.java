package io.venuecurator.ledger;

import java.time.Instant;

/**
 * A user action that can be undone.
 *
 * @param step its name
 * @param reviewer who did it
 * @param at when
 * @param decisions how many of its decisions still stand
 */
public record ReviewStep(String step, String reviewer, Instant at, int decisions) {}

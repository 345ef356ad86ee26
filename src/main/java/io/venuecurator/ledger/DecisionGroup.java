package io.venuecurator.ledger;

/**
 * Decisions that have something in common.
 *
 * @param name what: a source, run, field or reviewer
 * @param decisions how many of them still stand
 */
public record DecisionGroup(String name, int decisions) {}

package io.venuecurator.research.match;

/**
 * What the matcher thinks of a page.
 *
 * @param relation the relation of the page's subject to the venue
 * @param certainty of that relation, 0…1
 * @param reason in plain words, for the reviewer
 */
public record MatchVerdict(Relation relation, double certainty, String reason) {}

package io.venuecurator.ledger;

/**
 * How far the review of one venue is.
 *
 * @param waiting proposals that nobody has decided
 * @param decided proposals that were accepted, edited, rejected or answered with the original
 * @param stale proposals that gave way to others
 */
public record VenueReviewCounts(int waiting, int decided, int stale) {}

package io.venuecurator.ledger;

/**
 * How far the review of one venue is.
 *
 * @param waiting proposals that nobody has decided
 * @param approved proposals of which a value was taken: accepted or edited
 * @param decided proposals that were accepted, edited, rejected or answered with the original
 * @param stale proposals that gave way to others
 * @param fileChanged of those that wait, how many do so because somebody else changed the file
 */
public record VenueReviewCounts(
        int waiting, int approved, int decided, int stale, int fileChanged) {}

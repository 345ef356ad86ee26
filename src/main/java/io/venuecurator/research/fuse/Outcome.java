package io.venuecurator.research.fuse;

import io.venuecurator.venue.FieldPath;

/**
 * What became of an earlier proposal.
 *
 * @param field the field
 * @param source host of the page on which the proposed value was read
 * @param weight how far that finding was believed on its own, 0…1
 * @param right whether a reviewer took the value as it was
 */
public record Outcome(FieldPath field, String source, double weight, boolean right) {}

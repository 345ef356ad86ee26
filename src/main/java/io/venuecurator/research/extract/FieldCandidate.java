package io.venuecurator.research.extract;

import io.venuecurator.proposal.Candidate;
import io.venuecurator.venue.FieldPath;

/**
 * A candidate and the field it is for.
 *
 * @param field the field
 * @param candidate the value with its evidence
 */
public record FieldCandidate(FieldPath field, Candidate candidate) {}

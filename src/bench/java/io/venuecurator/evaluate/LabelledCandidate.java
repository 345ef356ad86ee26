package io.venuecurator.evaluate;

import io.venuecurator.proposal.Candidate;
import io.venuecurator.research.fuse.RuleCalibration;
import io.venuecurator.review.Judged;
import io.venuecurator.venue.FieldPath;

/**
 * A candidate that labels judge.
 *
 * @param unit where it was read, such as a page; what is read in one place is not independent
 * @param field the field it is for
 * @param candidate the candidate
 * @param right whether the labels have it
 */
record LabelledCandidate(String unit, FieldPath field, Candidate candidate, boolean right) {

    Judged judgedBy(RuleCalibration calibration) {
        return new Judged(field, unit, calibration.of(candidate), right);
    }
}

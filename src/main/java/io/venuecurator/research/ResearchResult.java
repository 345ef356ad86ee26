package io.venuecurator.research;

import io.venuecurator.proposal.Proposal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of the research of one venue.
 *
 * @param proposals at most one per field, in the profile's order
 * @param log what was asked and read and what came of it, one sentence each
 * @param trace the same as records
 * @param failure why nothing is proposed, none if something is; {@link FailureClass#NOTHING_FOUND}
 *     where everything worked
 * @param message the failure in a sentence for the user, none if there is none
 */
public record ResearchResult(
        List<Proposal> proposals,
        List<String> log,
        ResearchTrace trace,
        @Nullable FailureClass failure,
        @Nullable String message) {

    /** Copies the lists. */
    public ResearchResult {
        proposals = List.copyOf(proposals);
        log = List.copyOf(log);
    }
}

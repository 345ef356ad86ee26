package io.venuecurator.research.fuse;

import io.venuecurator.proposal.Proposal;
import java.util.List;

/**
 * What came of fusing a venue's findings.
 *
 * @param proposals at most one per field, in the profile's order
 * @param log one sentence for each thing that was found and not proposed
 */
public record Fused(List<Proposal> proposals, List<String> log) {

    /** Copies the lists; a sentence is told once. */
    public Fused {
        proposals = List.copyOf(proposals);
        log = log.stream().distinct().toList();
    }
}

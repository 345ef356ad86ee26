package io.venuecurator.cli;

import io.venuecurator.proposal.Proposal;
import java.util.ArrayList;
import java.util.List;

/** Proposals as lines of text, under their venues, each with its id and its evidence. */
final class ProposalList {

    private ProposalList() {}

    /** The lines, without line ends. */
    static List<String> of(List<Proposal> proposals) {
        if (proposals.isEmpty()) {
            return List.of("No proposals.");
        }
        List<String> lines = new ArrayList<>();
        String venue = "";
        for (Proposal proposal : proposals) {
            if (!proposal.venueId().equals(venue)) {
                venue = proposal.venueId();
                lines.add(
                        PlainText.of(proposal.venueName(), 80) + " (" + PlainText.of(venue) + ")");
            }
            lines.add("  " + proposal.id() + "  " + ProposalText.change(proposal));
            ProposalText.evidence(proposal).forEach(line -> lines.add("      " + line));
        }
        return lines;
    }
}

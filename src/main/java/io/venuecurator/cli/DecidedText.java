package io.venuecurator.cli;

import io.venuecurator.proposal.Proposal;
import io.venuecurator.proposal.ProposalState;
import java.util.ArrayList;
import java.util.List;

/** What was decided, in one line. */
final class DecidedText {

    private DecidedText() {}

    /** For example {@code 3 accepted, 1 rejected.}; what waits now was taken back. */
    static String of(List<Proposal> decided) {
        List<String> parts = new ArrayList<>();
        for (ProposalState state : ProposalState.values()) {
            long count = decided.stream().filter(p -> p.state() == state).count();
            if (count > 0) {
                parts.add(
                        count
                                + " "
                                + (state == ProposalState.WAITING
                                        ? "taken back"
                                        : ProposalText.word(state)));
            }
        }
        return parts.isEmpty() ? "Nothing was decided." : String.join(", ", parts) + ".";
    }
}

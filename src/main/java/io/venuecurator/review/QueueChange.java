package io.venuecurator.review;

import io.venuecurator.proposal.Proposal;
import java.util.List;
import java.util.Optional;

/**
 * What happens to the proposals of one field. At most one of a field's proposals waits at any time,
 * so whoever lets one wait names those that give way.
 *
 * @param waiting the proposal that waits from now on, to be stored over one of the same id; none if
 *     nothing new waits
 * @param stale those that give way
 */
public record QueueChange(Optional<Proposal> waiting, List<Stale> stale) {

    /** Nothing happens. */
    public static final QueueChange NONE = new QueueChange(Optional.empty(), List.of());

    /** Copies the list. */
    public QueueChange {
        stale = List.copyOf(stale);
    }

    /**
     * A proposal that gives way.
     *
     * @param proposalId which
     * @param reason why, a sentence for the reviewer
     */
    public record Stale(String proposalId, String reason) {}
}

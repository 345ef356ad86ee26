package io.venuecurator.desktop.open;

import io.venuecurator.desktop.state.Standings;
import io.venuecurator.desktop.state.VenueState;
import io.venuecurator.desktop.state.WarningMarks;
import io.venuecurator.ledger.JobOutcome;
import io.venuecurator.ledger.VenueOverview;
import io.venuecurator.ledger.VenueReviewCounts;
import io.venuecurator.research.FailureClass;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a venue stands by the ledger's word: what waits for the reviewer comes first, then why the
 * newest research failed, then that all is decided, then that nothing was found.
 */
final class StoredStates {

    private static final VenueReviewCounts NO_PROPOSALS = new VenueReviewCounts(0, 0, 0, 0, 0);

    private StoredStates() {}

    /** The standings of all venues that the ledger knows. */
    static Standings of(VenueOverview overview) {
        Set<String> keys = new HashSet<>(overview.counts().keySet());
        keys.addAll(overview.outcomes().keySet());
        Map<String, VenueState> states = new HashMap<>();
        for (String key : keys) {
            states.put(
                    key,
                    state(
                            overview.counts().getOrDefault(key, NO_PROPOSALS),
                            overview.outcomes().get(key)));
        }
        return new Standings(states, overview.flagged(), WarningMarks.of(overview.warnings()));
    }

    static VenueState state(VenueReviewCounts counts, @Nullable JobOutcome outcome) {
        if (counts.waiting() > 0) {
            return counts.fileChanged() > 0
                    ? VenueState.fileChanged(counts.waiting())
                    : VenueState.waiting(counts.waiting());
        }
        if (outcome != null && outcome.failed()) {
            FailureClass why = Objects.requireNonNullElse(outcome.failure(), FailureClass.INTERNAL);
            if (why != FailureClass.NOTHING_FOUND) {
                return VenueState.failed(why);
            }
        }
        if (counts.decided() > 0) {
            return VenueState.REVIEWED;
        }
        return outcome == null ? VenueState.UNTOUCHED : VenueState.NOTHING_FOUND;
    }
}

package io.venuecurator.review;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.proposal.Proposal;
import io.venuecurator.proposal.ProposalState;
import io.venuecurator.venue.VenueProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a new finding does to the proposals that its field already has. A decision is never
 * overwritten, nothing that was judged is asked again, and only the newest finding waits.
 *
 * <p>Research that read the file before a decision was written found its value over what the
 * decision replaces. It is judged as a finding over what the file is going to hold: the final value
 * of an accepted or edited proposal, the original of one that was undone.
 *
 * <table>
 * <caption>Cases, first match first; "equal" is by meaning</caption>
 * <tr><th>The field has</th><th>The finding</th><th>Then</th></tr>
 * <tr><td>the same proposal, decided</td><td></td><td>nothing</td></tr>
 * <tr><td>anything</td><td>equals the original</td>
 *     <td>no proposal; what waits becomes stale</td></tr>
 * <tr><td>one rejected or edited</td><td>equals what that proposed</td><td>nothing</td></tr>
 * <tr><td>one kept</td><td>equals what that proposed, over an equal original</td>
 *     <td>nothing</td></tr>
 * <tr><td>any other decided one</td><td></td>
 *     <td>waits, with a warning; what else waits becomes stale</td></tr>
 * <tr><td>the same proposal, waiting or stale</td><td></td><td>waits with the new candidates,
 *     confidence and warnings; what else waits becomes stale</td></tr>
 * <tr><td>others, undecided</td><td></td><td>waits; what else waits becomes stale</td></tr>
 * <tr><td>nothing</td><td></td><td>waits</td></tr>
 * </table>
 *
 * <p>The warning says what was decided, by whom and when. The decision stays as it is.
 */
public final class FindingMerge {

    private static final String NEWER_FINDING = "A later search found another value.";
    private static final String ORIGINAL_CONFIRMED =
            "A later search found what stands in the file already.";

    private static final String CHANGED_SINCE = "Changed since you decided: ";

    private final FieldMeaning meaning;

    /** A rule that compares values as the profile's fields do. */
    public FindingMerge(VenueProfile profile) {
        this.meaning = new FieldMeaning(profile);
    }

    /** Whether a warning is the one about an earlier decision, for who tells that otherwise. */
    public static boolean tellsOfDecision(String warning) {
        return warning.startsWith(CHANGED_SINCE);
    }

    /**
     * Applies the table.
     *
     * @param existing all proposals of the finding's venue and field, in the order in which they
     *     were decided, undecided ones first
     * @param open what is still to be written to the field, if anything
     * @param finding what research found, as a waiting proposal
     */
    public QueueChange merge(
            List<Proposal> existing, Optional<PendingWrite> open, Proposal finding) {
        if (isDecided(existing, finding.id())) {
            return QueueChange.NONE;
        }
        Proposal found = overWhatIsPending(open, overWhatIsDecided(existing, finding));
        if (isDecided(existing, found.id())) {
            return QueueChange.NONE;
        }
        if (meaning.same(found.field(), found.proposed(), found.original())) {
            return new QueueChange(Optional.empty(), staleBut("", existing, ORIGINAL_CONFIRMED));
        }
        if (existing.stream().anyMatch(e -> isJudged(e, found))) {
            return QueueChange.NONE;
        }
        Proposal waiting =
                latestDecided(existing).map(decided -> warned(found, decided)).orElse(found);
        return new QueueChange(Optional.of(waiting), staleBut(found.id(), existing, NEWER_FINDING));
    }

    private static boolean isDecided(List<Proposal> existing, String id) {
        return existing.stream().anyMatch(e -> e.id().equals(id) && e.state().isDecided());
    }

    private static Proposal overWhatIsDecided(List<Proposal> existing, Proposal finding) {
        Proposal found = finding;
        for (Proposal decided : existing) {
            if (decided.state().writes() && sameSpelling(decided.original(), found.original())) {
                found = found.over(decided.finalValue());
            }
        }
        return found;
    }

    private static Proposal overWhatIsPending(Optional<PendingWrite> open, Proposal found) {
        return open.filter(
                        write ->
                                write.step(Optional.ofNullable(found.original()))
                                        == PendingWrite.Step.WRITE)
                .map(write -> found.over(write.value().orElse(null)))
                .orElse(found);
    }

    private boolean isJudged(Proposal decided, Proposal found) {
        boolean sameProposed = meaning.same(found.field(), decided.proposed(), found.proposed());
        return switch (decided.state()) {
            case REJECTED, EDITED -> sameProposed;
            case KEPT ->
                    sameProposed
                            && meaning.same(found.field(), decided.original(), found.original());
            case ACCEPTED, WAITING, STALE -> false;
        };
    }

    private static boolean sameSpelling(@Nullable JsonNode a, @Nullable JsonNode b) {
        return Objects.toString(a, "").equals(Objects.toString(b, ""));
    }

    private static Optional<Proposal> latestDecided(List<Proposal> existing) {
        return existing.reversed().stream().filter(e -> e.state().isDecided()).findFirst();
    }

    private static Proposal warned(Proposal found, Proposal decided) {
        List<String> warnings = new ArrayList<>(found.warnings());
        warnings.add(CHANGED_SINCE + DecisionWords.of(decided) + ".");
        return found.withWarnings(warnings);
    }

    private static List<QueueChange.Stale> staleBut(
            String id, List<Proposal> existing, String reason) {
        return existing.stream()
                .filter(e -> e.state() == ProposalState.WAITING && !e.id().equals(id))
                .map(e -> new QueueChange.Stale(e.id(), reason))
                .toList();
    }
}

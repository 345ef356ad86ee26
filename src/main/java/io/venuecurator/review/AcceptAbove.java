package io.venuecurator.review;

import io.venuecurator.proposal.Proposal;
import io.venuecurator.proposal.ProposalState;
import io.venuecurator.venue.FieldPath;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * The preview of accepting every waiting proposal from a confidence on. Nothing is decided until
 * {@link #decisions} are handed to the ledger.
 *
 * @param threshold 0…1, inclusive
 * @param selected the proposals it takes, in the order given
 * @param byField how many of each field
 * @param venues how many venues they belong to
 * @param withWarnings how many others reach the threshold but carry warnings and were left out
 * @param examples up to {@value #EXAMPLES} of the selected, drawn at random without repetition
 */
public record AcceptAbove(
        double threshold,
        List<Proposal> selected,
        SortedMap<FieldPath, Integer> byField,
        int venues,
        int withWarnings,
        List<Proposal> examples) {

    /** How many examples a preview shows. */
    public static final int EXAMPLES = 10;

    /** Copies the collections. */
    public AcceptAbove {
        selected = List.copyOf(selected);
        byField = Collections.unmodifiableSortedMap(new TreeMap<>(byField));
        examples = List.copyOf(examples);
    }

    /**
     * Makes a preview.
     *
     * @param proposals where to choose from; only those that wait count
     * @param threshold 0…1, inclusive
     * @param includeWarned whether to take proposals that carry warnings, too
     * @param random draws the examples
     */
    public static AcceptAbove preview(
            List<Proposal> proposals,
            double threshold,
            boolean includeWarned,
            RandomGenerator random) {
        List<Proposal> reaching =
                proposals.stream()
                        .filter(p -> p.state() == ProposalState.WAITING)
                        .filter(p -> p.confidence() >= threshold)
                        .toList();
        List<Proposal> selected =
                reaching.stream().filter(p -> includeWarned || p.warnings().isEmpty()).toList();
        SortedMap<FieldPath, Integer> byField = new TreeMap<>();
        selected.forEach(p -> byField.merge(p.field(), 1, Integer::sum));
        List<Proposal> shuffled = new ArrayList<>(selected);
        Collections.shuffle(shuffled, random);
        return new AcceptAbove(
                threshold,
                selected,
                byField,
                (int) selected.stream().map(Proposal::venueId).distinct().count(),
                reaching.size() - selected.size(),
                shuffled.subList(0, Math.min(EXAMPLES, shuffled.size())));
    }

    /** The acceptances, as one bulk step. */
    public List<Decision> decisions(String reviewer, Instant at) {
        String step = Step.bulk();
        return selected.stream()
                .map(
                        p ->
                                new Decision(
                                        p.id(),
                                        DecisionKind.ACCEPT,
                                        p.proposed(),
                                        reviewer,
                                        at,
                                        step))
                .toList();
    }
}

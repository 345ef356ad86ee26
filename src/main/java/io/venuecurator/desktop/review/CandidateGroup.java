package io.venuecurator.desktop.review;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.proposal.Candidate;
import io.venuecurator.proposal.Proposal;
import io.venuecurator.venue.ValueEquality;
import io.venuecurator.venue.VenueField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The candidates of one field that mean the same.
 *
 * @param value how the best of them spells it
 * @param candidates all of them, the most certain first, at least one
 */
public record CandidateGroup(JsonNode value, List<Candidate> candidates) {

    /** Copies the list. */
    public CandidateGroup {
        candidates = List.copyOf(candidates);
    }

    /**
     * Groups a proposal's candidates by {@link ValueEquality}: the proposed value first, the others
     * by their most certain candidate.
     */
    static List<CandidateGroup> of(Proposal proposal, VenueField field) {
        Map<String, List<Candidate>> byMeaning = new LinkedHashMap<>();
        byMeaning.put(ValueEquality.canonical(proposal.proposed(), field), new ArrayList<>());
        proposal.candidates().stream()
                .sorted(Comparator.comparingDouble(Candidate::confidence).reversed())
                .forEach(
                        candidate ->
                                byMeaning
                                        .computeIfAbsent(
                                                ValueEquality.canonical(candidate.value(), field),
                                                meaning -> new ArrayList<>())
                                        .add(candidate));
        return byMeaning.values().stream()
                .filter(group -> !group.isEmpty())
                .map(group -> new CandidateGroup(group.getFirst().value(), group))
                .toList();
    }

    /** How many different sites support the value; two pages of one site are one source. */
    public int sources() {
        Set<String> sites =
                candidates.stream()
                        .map(c -> EvidenceSite.of(c.evidence().url()))
                        .collect(Collectors.toSet());
        return sites.size();
    }

    /** The confidence of the most certain candidate, 0…1. */
    public double confidence() {
        return candidates.getFirst().confidence();
    }
}

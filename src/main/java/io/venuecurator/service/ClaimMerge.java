package io.venuecurator.service;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.proposal.Candidate;
import io.venuecurator.proposal.Proposal;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.Venue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts what an agent or a table says beside what already waits for its field. The ledger lets the
 * newest finding of a field wait and sets the others aside; without this, their bare word would
 * push out a well proven proposal. So the more confident of the two is proposed and the other stays
 * with it as a further candidate.
 */
final class ClaimMerge {

    private ClaimMerge() {}

    /**
     * The proposal that is to wait.
     *
     * @param waiting what waits for the field, if anything
     */
    static Proposal merge(
            Venue venue, FieldPath field, Candidate candidate, Optional<Proposal> waiting) {
        JsonNode original = venue.value(field).orElse(null);
        List<Candidate> others =
                waiting.filter(proposal -> sameSpelling(proposal.original(), original))
                        .map(proposal -> withoutEarlier(proposal, candidate))
                        .orElse(List.of());
        if (others.isEmpty()) {
            return proposal(venue, field, original, List.of(candidate), candidate);
        }
        Proposal known = waiting.orElseThrow();
        boolean stillBest = others.getFirst().value().equals(known.proposed());
        double best = stillBest ? known.confidence() : others.getFirst().confidence();
        List<Candidate> all = new ArrayList<>(others);
        if (candidate.confidence() > best) {
            all.addFirst(candidate);
            return proposal(venue, field, original, all, candidate);
        }
        all.add(position(others, candidate), candidate);
        return Proposal.waiting(
                venue.key(),
                venue.name(),
                field,
                original,
                all,
                best,
                stillBest ? known.warnings() : others.getFirst().warnings());
    }

    private static Proposal proposal(
            Venue venue,
            FieldPath field,
            @Nullable JsonNode original,
            List<Candidate> candidates,
            Candidate best) {
        return Proposal.waiting(
                venue.key(),
                venue.name(),
                field,
                original,
                candidates,
                best.confidence(),
                best.warnings());
    }

    /** What the same agent said about the same value before is replaced, not repeated. */
    private static List<Candidate> withoutEarlier(Proposal proposal, Candidate candidate) {
        String signature = candidate.evidence().extractor();
        return proposal.candidates().stream()
                .filter(other -> !ClaimJudge.sameClaim(other, candidate.value(), signature))
                .toList();
    }

    /** After the first, by confidence. */
    private static int position(List<Candidate> others, Candidate candidate) {
        int at = 1;
        while (at < others.size() && others.get(at).confidence() >= candidate.confidence()) {
            at++;
        }
        return at;
    }

    private static boolean sameSpelling(@Nullable JsonNode a, @Nullable JsonNode b) {
        return Objects.toString(a, "").equals(Objects.toString(b, ""));
    }
}

package io.venuecurator.service;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.proposal.Candidate;
import io.venuecurator.proposal.Proposal;
import io.venuecurator.proposal.ProposalState;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.ValueEquality;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an agent's claims about one venue propose, in view of what is proposed already. */
final class ClaimedProposals {

    private final VenueProfile profile;
    private final ClaimJudge judge;

    ClaimedProposals(VenueProfile profile, ClaimJudge judge) {
        this.profile = profile;
        this.judge = judge;
    }

    /**
     * What the claims come to.
     *
     * @param proposals to store, one for each claim that is not unchanged
     * @param unchanged fields whose claimed value means what stands in the file
     * @param isKnown whether all of it was claimed before
     */
    record Outcome(List<Proposal> proposals, List<FieldPath> unchanged, boolean isKnown) {}

    /**
     * Judges all claims.
     *
     * @param existing the venue's proposals in every state
     * @throws InvalidValueException if any value does not fit; the message names each of them
     */
    Outcome of(AgentName agent, Venue venue, List<AgentClaim> claims, List<Proposal> existing)
            throws InvalidValueException {
        List<Proposal> proposals = new ArrayList<>();
        List<FieldPath> unchanged = new ArrayList<>();
        List<String> refusals = new ArrayList<>();
        boolean known = true;
        for (AgentClaim claim : claims) {
            try {
                Candidate candidate = judge.candidate(agent, claim);
                if (isInFile(claim, venue)) {
                    unchanged.add(claim.field());
                    continue;
                }
                proposals.add(
                        ClaimMerge.merge(
                                venue, claim.field(), candidate, waiting(claim.field(), existing)));
                known &= isKnown(claim, candidate, existing);
            } catch (InvalidValueException e) {
                refusals.add(claim.field() + ": " + e.getMessage());
            }
        }
        if (!refusals.isEmpty()) {
            throw new InvalidValueException(String.join(" ", refusals));
        }
        return new Outcome(proposals, unchanged, known);
    }

    private boolean isInFile(AgentClaim claim, Venue venue) {
        Optional<JsonNode> current = venue.value(claim.field());
        return current.isPresent()
                && profile.field(claim.field())
                        .map(field -> ValueEquality.same(current.get(), claim.value(), field))
                        .orElse(false);
    }

    private static Optional<Proposal> waiting(FieldPath field, List<Proposal> existing) {
        return existing.stream()
                .filter(p -> p.field().equals(field) && p.state() == ProposalState.WAITING)
                .findFirst();
    }

    private static boolean isKnown(AgentClaim claim, Candidate candidate, List<Proposal> existing) {
        return existing.stream()
                .filter(p -> p.field().equals(claim.field()) && p.state() != ProposalState.STALE)
                .flatMap(p -> p.candidates().stream())
                .anyMatch(other -> ClaimJudge.same(other, candidate));
    }
}

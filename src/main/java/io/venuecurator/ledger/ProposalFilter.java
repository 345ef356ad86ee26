package io.venuecurator.ledger;

import io.venuecurator.proposal.ProposalState;
import io.venuecurator.venue.FieldPath;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which proposals to list; every part that is given has to match.
 *
 * @param states all states if empty
 * @param venueId the venue's key, any if none
 * @param field any if none
 * @param sessionId the run that found them, any if none
 * @param source host of the page on which the proposed value was read, any if none
 * @param minConfidence 0…1, inclusive
 */
public record ProposalFilter(
        Set<ProposalState> states,
        @Nullable String venueId,
        @Nullable FieldPath field,
        @Nullable String sessionId,
        @Nullable String source,
        double minConfidence) {

    /** Every proposal. */
    public static final ProposalFilter ALL =
            new ProposalFilter(Set.of(), null, null, null, null, 0);

    /** Copies the states. */
    public ProposalFilter {
        states = Set.copyOf(states);
    }

    /** Those in the given states. */
    public static ProposalFilter in(ProposalState... states) {
        return new ProposalFilter(Set.of(states), null, null, null, null, 0);
    }

    /** Of these, those of one venue. */
    public ProposalFilter ofVenue(String id) {
        return new ProposalFilter(states, id, field, sessionId, source, minConfidence);
    }

    /** Of these, those of one field. */
    public ProposalFilter ofField(FieldPath path) {
        return new ProposalFilter(states, venueId, path, sessionId, source, minConfidence);
    }

    /** Of these, those that one session found. */
    public ProposalFilter ofSession(String id) {
        return new ProposalFilter(states, venueId, field, id, source, minConfidence);
    }

    /** Of these, those read on one host. */
    public ProposalFilter fromSource(String host) {
        return new ProposalFilter(states, venueId, field, sessionId, host, minConfidence);
    }

    /** Of these, those with at least that confidence, 0…1. */
    public ProposalFilter atLeast(double confidence) {
        return new ProposalFilter(states, venueId, field, sessionId, source, confidence);
    }
}

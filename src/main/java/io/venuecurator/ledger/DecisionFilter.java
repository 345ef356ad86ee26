package io.venuecurator.ledger;

import io.venuecurator.venue.FieldPath;
import org.jspecify.annotations.Nullable;

/**
 * Which decisions to list; every part that is given has to match. The selection of a selective undo
 * is one of these with {@code inForce}.
 *
 * @param proposalId any if none
 * @param venueId the venue's key, any if none
 * @param step any if none
 * @param reviewer any if none
 * @param field any if none
 * @param sessionId the run that found what was decided, any if none
 * @param source host of the page on which the proposed value was read, any if none
 * @param inForce whether to leave out what was undone, undoes, or was set aside
 * @param limit the most entries to list, at least 1
 */
public record DecisionFilter(
        @Nullable String proposalId,
        @Nullable String venueId,
        @Nullable String step,
        @Nullable String reviewer,
        @Nullable FieldPath field,
        @Nullable String sessionId,
        @Nullable String source,
        boolean inForce,
        int limit) {

    /** Every decision. */
    public static final DecisionFilter ALL =
            new DecisionFilter(null, null, null, null, null, null, null, false, Integer.MAX_VALUE);

    /** Of these, those that still stand. */
    public DecisionFilter standing() {
        return new DecisionFilter(
                proposalId, venueId, step, reviewer, field, sessionId, source, true, limit);
    }

    /** Of these, those about one proposal. */
    public DecisionFilter ofProposal(String id) {
        return new DecisionFilter(
                id, venueId, step, reviewer, field, sessionId, source, inForce, limit);
    }

    /** Of these, those about one venue. */
    public DecisionFilter ofVenue(String id) {
        return new DecisionFilter(
                proposalId, id, step, reviewer, field, sessionId, source, inForce, limit);
    }

    /** Of these, those of one step. */
    public DecisionFilter ofStep(String name) {
        return new DecisionFilter(
                proposalId, venueId, name, reviewer, field, sessionId, source, inForce, limit);
    }

    /** Of these, those of one reviewer. */
    public DecisionFilter by(String name) {
        return new DecisionFilter(
                proposalId, venueId, step, name, field, sessionId, source, inForce, limit);
    }

    /** Of these, those about one field. */
    public DecisionFilter ofField(FieldPath path) {
        return new DecisionFilter(
                proposalId, venueId, step, reviewer, path, sessionId, source, inForce, limit);
    }

    /** Of these, those about what one session found. */
    public DecisionFilter ofSession(String id) {
        return new DecisionFilter(
                proposalId, venueId, step, reviewer, field, id, source, inForce, limit);
    }

    /** Of these, those about what was read on one host. */
    public DecisionFilter fromSource(String host) {
        return new DecisionFilter(
                proposalId, venueId, step, reviewer, field, sessionId, host, inForce, limit);
    }

    /** Of these, the newest so many. */
    public DecisionFilter newest(int most) {
        return new DecisionFilter(
                proposalId, venueId, step, reviewer, field, sessionId, source, inForce, most);
    }
}

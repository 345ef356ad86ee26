package io.venuecurator.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.job.WireFormat;
import io.venuecurator.proposal.Candidate;
import io.venuecurator.proposal.Evidence;
import io.venuecurator.proposal.Proposal;
import io.venuecurator.proposal.ProposalState;
import io.venuecurator.venue.FieldPath;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Proposals and decisions for tests; values are given as JSON text, none for an absent field. */
public final class Findings {

    public static final FieldPath PHONE = FieldPath.of("contact.phone");
    public static final FieldPath PRICE = FieldPath.of("pricing.price_per_table");
    public static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private Findings() {}

    public static JsonNode json(String text) {
        try {
            return WireFormat.mapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** A waiting proposal for the phone of venue v1. */
    public static Proposal phone(@Nullable String original, String proposed) {
        return finding("v1", PHONE, original, proposed, 0.9);
    }

    public static Proposal finding(
            String venueId,
            FieldPath field,
            @Nullable String original,
            String proposed,
            double confidence) {
        return Proposal.waiting(
                venueId,
                "Hotel " + venueId,
                field,
                original == null ? null : json(original),
                List.of(candidate("https://www.aurora.example/contact", proposed, confidence)),
                confidence,
                List.of());
    }

    public static Candidate candidate(String url, String value, double confidence) {
        return new Candidate(
                json(value),
                confidence,
                new Evidence(url, "Contact", "Call us", NOON, "ab12", "phone"),
                List.of());
    }

    public static Proposal accepted(Proposal proposal) {
        return proposal.decided(ProposalState.ACCEPTED, "Mei", NOON, proposal.proposed());
    }

    public static Proposal edited(Proposal proposal, String value) {
        return proposal.decided(ProposalState.EDITED, "Mei", NOON, json(value));
    }

    public static Proposal rejected(Proposal proposal) {
        return proposal.decided(ProposalState.REJECTED, "Mei", NOON, null);
    }

    public static Proposal kept(Proposal proposal) {
        return proposal.decided(ProposalState.KEPT, "Mei", NOON, null);
    }

    public static Proposal stale(Proposal proposal) {
        return proposal.decided(ProposalState.STALE, null, null, null);
    }

    public static Decision accept(Proposal proposal, String step) {
        return new Decision(
                proposal.id(), DecisionKind.ACCEPT, proposal.proposed(), "Mei", NOON, step);
    }

    public static Decision edit(Proposal proposal, String value, String step) {
        return new Decision(proposal.id(), DecisionKind.EDIT, json(value), "Mei", NOON, step);
    }

    public static Decision reject(Proposal proposal, String step) {
        return new Decision(proposal.id(), DecisionKind.REJECT, null, "Mei", NOON, step);
    }

    public static Decision keep(Proposal proposal, String step) {
        return new Decision(proposal.id(), DecisionKind.KEEP_ORIGINAL, null, "Mei", NOON, step);
    }

    public static Decision undo(Proposal proposal, String step) {
        return new Decision(proposal.id(), DecisionKind.UNDO, null, "Mei", NOON, step);
    }

    /** The line of the change log for a decision on a proposal. */
    static HistoryEntry entry(Decision decision, Proposal proposal, boolean inForce) {
        return new HistoryEntry(
                1,
                decision,
                proposal.venueId(),
                proposal.venueName(),
                proposal.field(),
                proposal.original(),
                proposal.proposed(),
                proposal.confidence(),
                "aurora.example",
                inForce);
    }
}

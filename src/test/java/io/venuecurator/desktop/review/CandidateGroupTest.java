package io.venuecurator.desktop.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import io.venuecurator.desktop.ReviewData;
import io.venuecurator.proposal.Candidate;
import io.venuecurator.proposal.Evidence;
import io.venuecurator.proposal.Proposal;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.VenueField;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CandidateGroupTest {

    private static final VenueField PHONE =
            ReviewData.PROFILE.field(FieldPath.of("contact.phone")).orElseThrow();

    @Test
    void groupsByMeaningWithTheProposedValueFirst() {
        List<CandidateGroup> groups =
                groups(
                        candidate("+65 6000 1728", 0.5, "a"),
                        candidate("+65 6000 9999", 0.8, "b"),
                        candidate("+65-6000-1728", 0.6, "c"));

        assertThat(groups).hasSize(2);
        assertThat(groups.getFirst().candidates())
                .extracting(Candidate::confidence)
                .containsExactly(0.6, 0.5);
        assertThat(groups.getLast().value()).isEqualTo(TextNode.valueOf("+65 6000 9999"));
    }

    @Test
    void countsSitesAndNotQuotes() {
        List<CandidateGroup> groups =
                groups(
                        candidate("+65 6000 1728", 0.5, "a"),
                        candidate("+65 6000 1728", 0.6, "a"),
                        candidate("+65 6000 1728", 0.6, "b"));

        assertThat(groups.getFirst().sources()).isEqualTo(2);
    }

    private static List<CandidateGroup> groups(Candidate... candidates) {
        return CandidateGroup.of(
                Proposal.waiting(
                        "hall", "Hall", PHONE.path(), null, List.of(candidates), 0.6, List.of()),
                PHONE);
    }

    private static Candidate candidate(String value, double confidence, String host) {
        return new Candidate(
                TextNode.valueOf(value),
                confidence,
                new Evidence("https://" + host + ".example", "", "", Instant.EPOCH, "00", "t"),
                List.of());
    }
}

package io.venuecurator.desktop.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.venuecurator.desktop.ReviewData;
import io.venuecurator.proposal.Candidate;
import io.venuecurator.proposal.Evidence;
import io.venuecurator.proposal.Proposal;
import io.venuecurator.proposal.ProposalState;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueField;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VenueReviewTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final FieldPath PHONE = FieldPath.of("contact.phone");
    private static final FieldPath PRICE = FieldPath.of("pricing.price_per_table");

    private final Venue venue =
            new Venue(
                    "hall", json("{\"name\":\"Hall\",\"contact\":{\"phone\":\"+65 6000 1728\"}}"));

    @Test
    void tellsAPlaceholderFromNothing() {
        VenueField type = ReviewData.PROFILE.field(FieldPath.of("venue_type")).orElseThrow();
        Venue withPlaceholder = new Venue("hall", json("{\"venue_type\":\"venue\"}"));
        Venue withNothing = new Venue("hall", json("{\"venue_type\":\" \"}"));
        Venue withType = new Venue("hall", json("{\"venue_type\":\"hotel\"}"));

        assertThat(FieldReview.of(type, withPlaceholder, List.of(), Set.of()).isPlaceholder())
                .isTrue();
        assertThat(FieldReview.of(type, withNothing, List.of(), Set.of()).isPlaceholder())
                .isFalse();
        assertThat(FieldReview.of(type, withType, List.of(), Set.of()).isPlaceholder()).isFalse();
    }

    @Test
    void sortsFieldsByWhatIsKnownOfThem() {
        VenueReview review = review(waiting(PRICE, null, "1588", 0.9));

        assertThat(line(review, PRICE).status()).isEqualTo(FieldStatus.WAITING);
        assertThat(line(review, PHONE).status()).isEqualTo(FieldStatus.PRESENT);
        assertThat(line(review, FieldPath.of("rating")).status()).isEqualTo(FieldStatus.MISSING);
        assertThat(review.undecided()).isEqualTo(1);
    }

    @Test
    void collapsesAFindingThatMeansTheSameAsTheFile() {
        VenueReview review = review(waiting(PHONE, "\"+65 6000 1728\"", "\"+65-6000-1728\"", 0.9));

        assertThat(line(review, PHONE).status()).isEqualTo(FieldStatus.SAME);
        assertThat(review.undecided()).isZero();
    }

    @Test
    void saysWhatAcceptingEverythingIsWorth() {
        VenueReview before = review();
        VenueReview review = review(waiting(PRICE, null, "1588", 0.9));

        assertThat(review.score()).isEqualTo(before.score());
        assertThat(review.scoreIfAccepted()).isCloseTo(before.score() + 0.08, within(1e-9));
        assertThat(before.scoreIfAccepted()).isEqualTo(before.score());
    }

    @Test
    void keepsTheOriginalOfADecidedFieldThoughTheFileHasTheNewValue() {
        Proposal accepted =
                waiting(PHONE, "\"+65 6000 9999\"", "\"+65 6000 1728\"", 0.9)
                        .decided(ProposalState.ACCEPTED, "ann", NOW, json("\"+65 6000 1728\""));

        FieldReview line = line(review(accepted), PHONE);

        assertThat(line.status()).isEqualTo(FieldStatus.ACCEPTED);
        assertThat(line.original()).isEqualTo(json("\"+65 6000 9999\""));
        assertThat(line.finalValue()).contains(json("\"+65 6000 1728\""));
    }

    @Test
    void asksAgainWhenALaterFindingDiffersFromADecision() {
        Proposal rejected =
                waiting(PRICE, null, "999", 0.9).decided(ProposalState.REJECTED, "ann", NOW, null);

        FieldReview line = line(review(rejected, waiting(PRICE, null, "1588", 0.6)), PRICE);

        assertThat(line.status()).isEqualTo(FieldStatus.CHANGED_SINCE);
        assertThat(line.earlier()).isEqualTo(rejected);
        assertThat(line.proposed()).map(Proposal::proposed).contains(json("1588"));
    }

    @Test
    void marksWhatWaitsBecauseTheFileWasChangedAndLeavesItOutOfAcceptingAll() {
        Proposal back = waiting(PHONE, "\"+65 6000 1728\"", "\"+65 6000 9999\"", 0.95);

        VenueReview review = review(Set.of(back.id()), back);

        assertThat(line(review, PHONE).status()).isEqualTo(FieldStatus.FILE_CHANGED);
        assertThat(line(review, PHONE).original()).isEqualTo(json("\"+65 6000 1728\""));
        assertThat(review.undecided()).isEqualTo(1);
        assertThat(review.highUndecided()).isEmpty();
    }

    @Test
    void whatWasRejectedOrKeptIsFollowedByWhatTheFileHolds() {
        Proposal kept =
                waiting(PHONE, "\"+65 6000 9999\"", "\"+65 6000 5555\"", 0.9)
                        .decided(ProposalState.KEPT, "ann", NOW, null);

        FieldReview line = line(review(kept), PHONE);

        assertThat(line.original()).isEqualTo(json("\"+65 6000 9999\""));
        assertThat(line.finalValue()).contains(json("\"+65 6000 1728\""));
    }

    @Test
    void showsADecisionAsSoonAsItIsMade() {
        Proposal proposal = waiting(PRICE, null, "1588", 0.95);
        VenueReview review = review(proposal);

        VenueReview decided =
                review.decided(
                        List.of(
                                proposal.decided(
                                        ProposalState.ACCEPTED, "ann", NOW, json("1588"))));

        assertThat(line(decided, PRICE).status()).isEqualTo(FieldStatus.ACCEPTED);
        assertThat(line(decided, PRICE).finalValue()).contains(json("1588"));
    }

    @Test
    void offersOnlyUndecidedFieldsAtLevelHighForAcceptingAll() {
        VenueReview review =
                review(
                        waiting(PRICE, null, "1588", 0.95),
                        waiting(FieldPath.of("rating"), null, "4.5", 0.7),
                        waiting(FieldPath.of("review_count"), null, "20", 0.95)
                                .decided(ProposalState.ACCEPTED, "ann", NOW, json("20")));

        assertThat(review.highUndecided()).extracting(Proposal::field).containsExactly(PRICE);
    }

    @Test
    void offersOnlyWaitingFieldsWithoutAWarningForAcceptingWithoutALook() {
        VenueReview review =
                review(
                        waiting(PRICE, null, "1588", 0.6),
                        waiting(FieldPath.of("rating"), null, "4.5", 0.9, "1 source differs"),
                        waiting(FieldPath.of("review_count"), null, "20", 0.95)
                                .decided(ProposalState.REJECTED, "ann", NOW, null));

        assertThat(review.uncontested()).extracting(Proposal::field).containsExactly(PRICE);
    }

    @Test
    void marksWhatIsBeingStored() {
        Proposal proposal = waiting(PRICE, null, "1588", 0.95);

        VenueReview saving = review(proposal).saving(List.of(proposal.id()));

        assertThat(line(saving, PRICE).status()).isEqualTo(FieldStatus.SAVING);
        assertThat(saving.undecided()).isZero();
    }

    @Test
    void leavesOutOfTheScoreWhatHasNoPlaceInTheFile() {
        Venue odd = new Venue("odd", json("{\"name\":\"Odd\",\"pricing\":7}"));

        VenueReview review =
                VenueReview.of(
                        odd,
                        ReviewData.PROFILE,
                        List.of(waiting(PRICE, null, "1588", 0.9)),
                        Set.of(),
                        Optional.empty());

        assertThat(review.scoreIfAccepted()).isEqualTo(review.score());
    }

    private VenueReview review(Proposal... proposals) {
        return review(Set.of(), proposals);
    }

    private VenueReview review(Set<String> fileChanged, Proposal... proposals) {
        return VenueReview.of(
                venue, ReviewData.PROFILE, List.of(proposals), fileChanged, Optional.empty());
    }

    private static FieldReview line(VenueReview review, FieldPath field) {
        return review.fields().stream()
                .filter(line -> line.field().path().equals(field))
                .findFirst()
                .orElseThrow();
    }

    private static Proposal waiting(
            FieldPath field,
            String original,
            String proposed,
            double confidence,
            String... warnings) {
        return Proposal.waiting(
                "hall",
                "Hall",
                field,
                original == null ? null : json(original),
                List.of(
                        new Candidate(
                                json(proposed),
                                confidence,
                                new Evidence("https://a.example", "A", "q", NOW, "00", "test"),
                                List.of())),
                confidence,
                List.of(warnings));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}

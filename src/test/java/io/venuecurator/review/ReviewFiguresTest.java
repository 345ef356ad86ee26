package io.venuecurator.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.venuecurator.venue.ConfidenceLevel;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueProfile;
import io.venuecurator.venue.VenueProfileReader;
import io.venuecurator.venue.VenueRow;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReviewFiguresTest {

    private static final VenueProfile PROFILE = VenueProfileReader.bundled();
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final FieldPath TYPE = FieldPath.of("venue_type");
    private static final FieldPath PHONE = FieldPath.of("contact.phone");
    private static final Instant MORNING = Instant.parse("2026-11-24T01:50:00Z");

    @Test
    void whatWasApprovedOverNothingWasMissingBefore() {
        ReviewFigures figures =
                figures(
                        judged(TYPE, null, DecisionKind.ACCEPT),
                        judged(PHONE, JSON.textNode("+65 6000 0001"), DecisionKind.EDIT));

        assertThat(filling(figures, TYPE)).isEqualTo(new FieldFilling(TYPE, 0, 1));
        assertThat(filling(figures, PHONE)).isEqualTo(new FieldFilling(PHONE, 1, 1));
    }

    @Test
    void aPlaceholderCountsAsNothing() {
        ReviewFigures figures = figures(judged(TYPE, JSON.textNode("venue"), DecisionKind.ACCEPT));

        assertThat(filling(figures, TYPE).before()).isZero();
    }

    @Test
    void whatWasTurnedDownChangesNothing() {
        ReviewFigures figures = figures(judged(TYPE, null, DecisionKind.REJECT));

        assertThat(figures.before()).isEqualTo(figures.now());
        assertThat(filling(figures, TYPE)).isEqualTo(new FieldFilling(TYPE, 1, 1));
    }

    /** Name, type and phone are 2/5 of 40 % and 1/4 or so of 30 %; without the type it is less. */
    @Test
    void levelsAreCountedBeforeAndNow() {
        ReviewFigures figures =
                figures(
                        judged(TYPE, null, DecisionKind.ACCEPT),
                        judged(FieldPath.of("capacity.max_capacity"), null, DecisionKind.ACCEPT),
                        judged(PHONE, null, DecisionKind.ACCEPT));

        assertThat(figures.now())
                .isEqualTo(
                        Map.of(
                                ConfidenceLevel.VERY_LOW, 0,
                                ConfidenceLevel.LOW, 1,
                                ConfidenceLevel.FAIR, 0,
                                ConfidenceLevel.GOOD, 0,
                                ConfidenceLevel.HIGH, 0));
        assertThat(figures.before()).containsEntry(ConfidenceLevel.VERY_LOW, 1);
    }

    @Test
    void decisionsByAThresholdFillFieldsButSayNothingAboutAcceptance() {
        ReviewFigures figures =
                figures(
                        new Judgement(
                                "v1",
                                TYPE,
                                null,
                                0.9,
                                "a.example",
                                DecisionKind.ACCEPT,
                                MORNING,
                                true));

        assertThat(filling(figures, TYPE).before()).isZero();
        assertThat(figures.byThreshold()).isEqualTo(1);
        assertThat(figures.byHand()).isZero();
        assertThat(figures.bySource()).isEmpty();
        assertThat(figures.perHour()).isEmpty();
    }

    @Test
    void hoursBeginWhereTheReviewerLives() {
        Judgement before = judged(TYPE, null, DecisionKind.ACCEPT);
        Judgement after =
                new Judgement(
                        "v1",
                        PHONE,
                        null,
                        0.9,
                        "a.example",
                        DecisionKind.REJECT,
                        MORNING.plusSeconds(1800),
                        false);

        ReviewFigures figures =
                ReviewFigures.of(
                        List.of(row()),
                        PROFILE,
                        List.of(after, before),
                        ZoneId.of("Asia/Kathmandu"));

        assertThat(figures.perHour())
                .extracting(JudgedGroup::key)
                .containsExactly(
                        Instant.parse("2026-11-24T01:15:00Z"),
                        Instant.parse("2026-11-24T02:15:00Z"));
    }

    private static ReviewFigures figures(Judgement... judgements) {
        return ReviewFigures.of(
                List.of(row()), PROFILE, List.of(judgements), ZoneId.of("Asia/Singapore"));
    }

    private static VenueRow row() {
        ObjectNode venue = JSON.objectNode().put("name", "Larkspur Hall").put("venue_type", "hall");
        venue.putObject("contact").put("phone", "+65 6000 0002");
        venue.putObject("capacity").put("max_capacity", 300);
        return VenueRow.of(new Venue("v1", venue), 0, PROFILE);
    }

    private static FieldFilling filling(ReviewFigures figures, FieldPath field) {
        return figures.fields().stream()
                .filter(f -> f.field().equals(field))
                .findFirst()
                .orElseThrow();
    }

    private static Judgement judged(
            FieldPath field, @Nullable JsonNode original, DecisionKind kind) {
        return new Judgement("v1", field, original, 0.9, "a.example", kind, MORNING, false);
    }
}

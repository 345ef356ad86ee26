package io.venuecurator.venue;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much of a venue is filled in: the {@code confidence_score} of the file.
 *
 * <p>Each {@link WeightTier} gives its percentage times the share of its fields that are filled;
 * the sum is rounded half up to two decimals, and always compared in that form.
 *
 * @param score 0.00…1.00, scale 2
 * @param missing the weighted and searchable fields that are not filled, in the profile's order
 */
public record Completeness(BigDecimal score, List<FieldPath> missing) {

    /** Copies the list. */
    public Completeness {
        missing = List.copyOf(missing);
    }

    /** Measures a venue against a profile. */
    public static Completeness of(Venue venue, VenueProfile profile) {
        List<FieldPath> missing = new ArrayList<>();
        for (VenueField field : profile.fields()) {
            if (isMissing(venue, field)) {
                missing.add(field.path());
            }
        }
        return new Completeness(score(new HashSet<>(missing), profile), missing);
    }

    /** The score of a venue in which exactly these fields are missing, 0.00…1.00, scale 2. */
    public static BigDecimal score(Set<FieldPath> missing, VenueProfile profile) {
        BigDecimal score = BigDecimal.ZERO;
        for (Map.Entry<WeightTier, List<VenueField>> tier : profile.weighted().entrySet()) {
            List<VenueField> fields = tier.getValue();
            if (fields.isEmpty()) {
                continue;
            }
            long filled = fields.stream().filter(f -> !missing.contains(f.path())).count();
            score =
                    score.add(
                            BigDecimal.valueOf(tier.getKey().percent() * filled)
                                    .divide(
                                            BigDecimal.valueOf(100L * fields.size()),
                                            10,
                                            RoundingMode.HALF_UP));
        }
        return score.setScale(2, RoundingMode.HALF_UP);
    }

    /**
     * Whether a field of a venue is missing: absent, {@code null}, an empty text, list or object, a
     * 0 where the profile says that 0 makes no sense, or a placeholder. {@code false} is a value.
     */
    public static boolean isMissing(Venue venue, VenueField field) {
        return venue.value(field.path()).map(value -> isMissing(value, field)).orElse(true);
    }

    /** The same for a value that may or may not stand in the field. */
    public static boolean isMissing(JsonNode value, VenueField field) {
        if (value.isNull()) {
            return true;
        }
        if (value.isTextual()) {
            String text = value.textValue().strip();
            return text.isEmpty()
                    || field.placeholders().stream().anyMatch(p -> p.equalsIgnoreCase(text));
        }
        if (value.isNumber()) {
            return field.zeroIsMissing() && value.decimalValue().signum() == 0;
        }
        return value.isContainerNode() && value.isEmpty();
    }

    /** The score as a number, 0…1. */
    public double value() {
        return score.doubleValue();
    }

    /** The level in which the score is shown. */
    public ConfidenceLevel level() {
        return ConfidenceLevel.of(value());
    }
}

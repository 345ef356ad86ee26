package io.venuecurator.venue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One field of the profile.
 *
 * @param path where it stands in a venue
 * @param label what a person calls it, in the profile's language
 * @param type the kind of value
 * @param unit what a number counts: {@code per_table}, {@code per_person}, {@code minimum_spend},
 *     {@code hall_hire}, {@code guests}, {@code tables}, {@code reviews}, …; empty where it has
 *     none
 * @param tier its weight in the completeness, none if it does not count
 * @param category name of the search category that looks for it, none if it is never searched
 * @param zeroIsMissing whether a 0 means that nobody knows
 * @param placeholders texts that mean "missing", compared without case
 * @param choices the allowed values of a {@link FieldType#CHOICE}
 * @param min the lowest plausible number, none if unbounded
 * @param max the highest plausible number, none if unbounded
 * @param choiceLabels what a person calls a choice, where its own name with spaces for underscores
 *     would not do
 * @param keywords words by which a page names the field, for amenities and the like; lower case
 */
public record VenueField(
        FieldPath path,
        String label,
        FieldType type,
        String unit,
        @Nullable WeightTier tier,
        @Nullable String category,
        @JsonProperty("zero_is_missing") boolean zeroIsMissing,
        List<String> placeholders,
        List<String> choices,
        @JsonProperty("choice_labels") Map<String, String> choiceLabels,
        @Nullable Double min,
        @Nullable Double max,
        List<String> keywords) {

    /** Fills what the profile left out with its defaults. */
    public VenueField {
        unit = unit == null ? "" : unit;
        placeholders = placeholders == null ? List.of() : List.copyOf(placeholders);
        choices = choices == null ? List.of() : List.copyOf(choices);
        choiceLabels = choiceLabels == null ? Map.of() : Map.copyOf(choiceLabels);
        keywords = keywords == null ? List.of() : List.copyOf(keywords);
    }

    /** What a person calls a value of a {@link FieldType#CHOICE}, also one that is no choice. */
    public String choiceLabel(String choice) {
        return choiceLabels.getOrDefault(choice, choice.replace('_', ' '));
    }

    /** The tier as an optional. */
    public Optional<WeightTier> weight() {
        return Optional.ofNullable(tier);
    }
}

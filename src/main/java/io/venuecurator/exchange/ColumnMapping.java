package io.venuecurator.exchange;

import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.VenueField;
import io.venuecurator.venue.VenueProfile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a table holds which field. A column is known by the field's path, its label or
 * the last part of its path, whatever the case and punctuation; what a user says counts before
 * that.
 *
 * @param id the column with the venues' ids, none if there is none
 * @param fields the fields by column
 * @param unknown the columns that no field was found for
 */
public record ColumnMapping(OptionalInt id, Map<Integer, VenueField> fields, List<String> unknown) {

    private static final String ID = "id";

    /** Written by the program itself, so that nobody can propose them. */
    private static final Set<String> BOOKKEEPING =
            Set.of("confidence_score", "needs_review", "last_updated");

    /** Copies the collections. */
    public ColumnMapping {
        fields = Map.copyOf(fields);
        unknown = List.copyOf(unknown);
    }

    /**
     * Maps the columns of a table.
     *
     * @param wishes column names and the paths of the fields that they hold, by the user
     * @throws IllegalArgumentException if a wish names no column or no field, or two columns hold
     *     the same field; the message is a sentence for the user
     */
    public static ColumnMapping of(
            List<String> columns, VenueProfile profile, Map<String, FieldPath> wishes) {
        wishes.keySet().stream()
                .filter(wish -> !columns.contains(wish))
                .findFirst()
                .ifPresent(
                        wish -> {
                            throw new IllegalArgumentException(
                                    "The table has no column \"%s\"; it has %s."
                                            .formatted(wish, String.join(", ", columns)));
                        });
        OptionalInt id = OptionalInt.empty();
        Map<Integer, VenueField> fields = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i);
            Optional<VenueField> field = field(column, profile, wishes.get(column));
            if (field.isPresent()) {
                put(column, i, field.get(), fields);
            } else if (folded(column).equals(ID)) {
                id = OptionalInt.of(i);
            } else if (!column.isBlank() && !BOOKKEEPING.contains(column)) {
                unknown.add(column);
            }
        }
        return new ColumnMapping(id, fields, unknown);
    }

    private static void put(
            String column, int index, VenueField field, Map<Integer, VenueField> fields) {
        if (fields.containsValue(field)) {
            throw new IllegalArgumentException(
                    "Two columns hold %s, the second is \"%s\"; rename one of them."
                            .formatted(field.path(), column));
        }
        fields.put(index, field);
    }

    private static Optional<VenueField> field(
            String column, VenueProfile profile, @Nullable FieldPath wish) {
        if (wish != null) {
            return Optional.of(
                    profile.field(wish)
                            .orElseThrow(
                                    () ->
                                            new IllegalArgumentException(
                                                    "The profile has no field %s."
                                                            .formatted(wish))));
        }
        String name = folded(column);
        return profile.fields().stream()
                .filter(field -> folded(field.path().value()).equals(name))
                .findFirst()
                .or(() -> only(profile, field -> folded(field.label()).equals(name)))
                .or(() -> only(profile, field -> folded(field.path().leaf()).equals(name)));
    }

    /** Where several fields would fit, the user has to say which. */
    private static Optional<VenueField> only(VenueProfile profile, Predicate<VenueField> fits) {
        List<VenueField> found = profile.fields().stream().filter(fits).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}

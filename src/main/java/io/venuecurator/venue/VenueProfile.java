package io.venuecurator.venue;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a market's venues look like: the fields, the searches that fill them, and the region's
 * rules. Immutable; read by {@link VenueProfileReader}.
 */
public final class VenueProfile {

    private final String name;
    private final String fingerprint;
    private final String label;
    private final Region region;
    private final List<SearchCategory> categories;
    private final List<VenueField> ordered;
    private final Map<FieldPath, VenueField> byPath = new HashMap<>();
    private final Map<WeightTier, List<VenueField>> weighted = new EnumMap<>(WeightTier.class);
    private final List<VenueField> columns;
    private final Set<String> genericNameWords;

    VenueProfile(
            String name,
            String fingerprint,
            String label,
            Region region,
            List<SearchCategory> categories,
            List<VenueField> fields,
            List<FieldPath> columns,
            List<String> genericNameWords) {
        this.name = name;
        this.fingerprint = fingerprint;
        this.label = label;
        this.region = region;
        this.categories = List.copyOf(categories);
        this.ordered = List.copyOf(fields);
        fields.forEach(field -> byPath.put(field.path(), field));
        for (WeightTier tier : WeightTier.values()) {
            weighted.put(tier, ordered.stream().filter(f -> f.tier() == tier).toList());
        }
        this.columns = columns.stream().map(byPath::get).map(Objects::requireNonNull).toList();
        this.genericNameWords = Set.copyOf(genericNameWords);
    }

    /** Short technical name, for example {@code singapore-wedding}. */
    public String name() {
        return name;
    }

    /** The same for the same text of a profile only: tells edited copies of a profile apart. */
    public String fingerprint() {
        return fingerprint;
    }

    /** What a person calls the market. */
    public String label() {
        return label;
    }

    /** The region's rules. */
    public Region region() {
        return region;
    }

    /** All search categories, in the profile's order. */
    public List<SearchCategory> categories() {
        return categories;
    }

    /** All fields, in the profile's order. */
    public List<VenueField> fields() {
        return ordered;
    }

    /** The field at a path, none if the profile does not know it. */
    public Optional<VenueField> field(FieldPath path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** The fields of one type and unit, in the profile's order; an empty unit means any. */
    public List<VenueField> fields(FieldType type, String unit) {
        return ordered.stream()
                .filter(f -> f.type() == type && (unit.isEmpty() || f.unit().equals(unit)))
                .toList();
    }

    /** The fields that count in the completeness, by tier; every tier is there. */
    public Map<WeightTier, List<VenueField>> weighted() {
        return Collections.unmodifiableMap(weighted);
    }

    /** Words that tell no venue from another, lower case: {@code hotel}, {@code the}. */
    public Set<String> genericNameWords() {
        return genericNameWords;
    }

    /** The fields that the table of venues shows, in order. */
    public List<VenueField> columns() {
        return columns;
    }

    /** The search category of a name, none if the profile does not have it. */
    public Optional<SearchCategory> category(String categoryName) {
        return categories.stream().filter(c -> c.name().equals(categoryName)).findFirst();
    }
}

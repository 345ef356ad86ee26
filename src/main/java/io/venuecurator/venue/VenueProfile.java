package io.venuecurator.venue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * What a market's venues look like: the fields, the searches that fill them, and the region's
 * rules. Immutable; read by {@link VenueProfileReader}.
 */
public final class VenueProfile {

    private final String name;
    private final String label;
    private final Region region;
    private final List<SearchCategory> categories;
    private final SequencedMap<FieldPath, VenueField> fields = new LinkedHashMap<>();

    VenueProfile(
            String name,
            String label,
            Region region,
            List<SearchCategory> categories,
            List<VenueField> fields) {
        this.name = name;
        this.label = label;
        this.region = region;
        this.categories = List.copyOf(categories);
        fields.forEach(field -> this.fields.put(field.path(), field));
    }

    /** Short technical name, for example {@code singapore-wedding}. */
    public String name() {
        return name;
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
        return List.copyOf(fields.values());
    }

    /** The field at a path, none if the profile does not know it. */
    public Optional<VenueField> field(FieldPath path) {
        return Optional.ofNullable(fields.get(path));
    }

    /** The fields of one type and unit, in the profile's order; an empty unit means any. */
    public List<VenueField> fields(FieldType type, String unit) {
        return fields.values().stream()
                .filter(f -> f.type() == type && (unit.isEmpty() || f.unit().equals(unit)))
                .toList();
    }

    /** The fields that count in the completeness, by tier. */
    public Map<WeightTier, List<VenueField>> weighted() {
        Map<WeightTier, List<VenueField>> byTier = new java.util.EnumMap<>(WeightTier.class);
        for (WeightTier tier : WeightTier.values()) {
            byTier.put(tier, fields.values().stream().filter(f -> f.tier() == tier).toList());
        }
        return byTier;
    }
}

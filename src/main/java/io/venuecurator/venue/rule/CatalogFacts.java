package io.venuecurator.venue.rule;

import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.FieldType;
import io.venuecurator.venue.NormalizedName;
import io.venuecurator.venue.ValueEquality;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueField;
import io.venuecurator.venue.VenueProfile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How often ids, names, addresses and phone numbers occur in a file. Filled once by a pass over all
 * venues, then only read; not thread-safe while it is being filled.
 */
public final class CatalogFacts {

    private static final FieldPath ID = FieldPath.of("id");

    private static final FieldPath NAME = FieldPath.of("name");

    private static final Pattern WHITE_SPACE = Pattern.compile("\\p{IsWhite_Space}+");

    private final VenueProfile profile;
    private final List<VenueField> counted;
    private final Set<String> names = new HashSet<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<FieldPath, Map<String, Integer>> values = new HashMap<>();

    /** Facts that count the names, addresses and phone numbers of a profile's fields. */
    public CatalogFacts(VenueProfile profile) {
        this.profile = profile;
        Stream<VenueField> names = profile.field(NAME).stream();
        Stream<VenueField> places =
                Stream.concat(
                        profile.fields(FieldType.ADDRESS, "").stream(),
                        profile.fields(FieldType.PHONE, "").stream());
        this.counted = Stream.concat(names, places).toList();
        counted.forEach(field -> values.put(field.path(), new HashMap<>()));
    }

    /** Takes a venue into account. */
    public void add(Venue venue) {
        venue.text(ID).ifPresent(id -> ids.merge(id, 1, Integer::sum));
        names.add(spelling(venue.name()));
        for (VenueField field : counted) {
            String canonical = canonical(venue, field);
            if (!canonical.isEmpty()) {
                counts(field).merge(canonical, 1, Integer::sum);
            }
        }
    }

    /** How many venues have this id. */
    public int withId(String id) {
        return ids.getOrDefault(id, 0);
    }

    /** The fields whose values are counted: name, addresses, phones. */
    public List<VenueField> counted() {
        return counted;
    }

    /** How many venues have the same value as this one in a counted field; 0 if it has none. */
    public int sharing(Venue venue, VenueField field) {
        String canonical = canonical(venue, field);
        return canonical.isEmpty() ? 0 : counts(field).getOrDefault(canonical, 0);
    }

    /** Whether some venue has this name; case and white space do not matter. */
    public boolean hasName(String name) {
        return names.contains(spelling(name));
    }

    private static String spelling(String name) {
        return WHITE_SPACE.matcher(name.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    private Map<String, Integer> counts(VenueField field) {
        return values.getOrDefault(field.path(), Map.of());
    }

    private String canonical(Venue venue, VenueField field) {
        if (field.path().equals(NAME)) {
            return NormalizedName.of(venue.name(), profile.genericNameWords());
        }
        return venue.value(field.path())
                .map(value -> ValueEquality.canonical(value, field))
                .orElse("");
    }
}

package io.venuecurator.venue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** What makes a profile usable. Each failure names the profile, the place and what is expected. */
final class ProfileCheck {

    private static final int MAX_FIELDS = Long.SIZE;
    private static final int MAX_CATEGORIES = 6;
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");

    private final String source;

    ProfileCheck(String source) {
        this.source = source;
    }

    void check(
            @Nullable Region region,
            @Nullable List<SearchCategory> categories,
            @Nullable List<FieldPath> columns,
            @Nullable List<VenueField> fields,
            @Nullable String name)
            throws ProfileException {
        require(name != null && !name.isBlank(), "profile", "needs a name");
        if (region == null || categories == null || columns == null || fields == null) {
            throw fault("the root", "needs region, categories, columns and fields");
        }
        checkRegion(region);
        checkCategories(categories);
        checkFields(fields, categories);
        for (FieldPath column : columns) {
            require(
                    fields.stream().anyMatch(f -> f.path().equals(column)),
                    "columns",
                    "names the field " + column + ", which the profile does not have");
        }
    }

    private void checkRegion(Region region) throws ProfileException {
        checkPattern("region.phone_pattern", region.phonePattern());
        checkPattern("region.postal_pattern", region.postalPattern());
        require(
                Pattern.matches(region.phonePattern(), region.phoneExample()),
                "region.phone_example",
                "must match region.phone_pattern");
        for (OpenData.Stations stations : region.openData().stations()) {
            checkPattern("region.open_data.stations.pattern", stations.pattern());
        }
        require(region.guestsPerTable() > 0, "region.guests_per_table", "must be 1 or more");
    }

    private void checkPattern(String place, @Nullable String regex) throws ProfileException {
        if (regex == null) {
            throw fault(place, "is missing");
        }
        try {
            Pattern.compile(regex);
        } catch (PatternSyntaxException e) {
            throw fault(place, "is no regular expression: " + e.getDescription());
        }
    }

    private void checkCategories(List<SearchCategory> categories) throws ProfileException {
        require(
                categories.size() <= MAX_CATEGORIES,
                "categories",
                "may hold at most " + MAX_CATEGORIES);
        Set<String> names = new HashSet<>();
        for (SearchCategory category : categories) {
            require(names.add(category.name()), "categories", "has " + category.name() + " twice");
            require(
                    category.query() != null && category.query().contains("{name}"),
                    "categories." + category.name() + ".query",
                    "must contain {name}");
            Matcher placeholder = PLACEHOLDER.matcher(category.query());
            while (placeholder.find()) {
                require(
                        SearchCategory.PLACEHOLDERS.contains(placeholder.group()),
                        "categories." + category.name() + ".query",
                        "has the unknown placeholder "
                                + placeholder.group()
                                + "; known are "
                                + String.join(", ", SearchCategory.PLACEHOLDERS));
            }
        }
    }

    private void checkFields(List<VenueField> fields, List<SearchCategory> categories)
            throws ProfileException {
        require(
                !fields.isEmpty() && fields.size() <= MAX_FIELDS,
                "fields",
                "needs 1 to " + MAX_FIELDS + " fields, has " + fields.size());
        Set<FieldPath> paths = new HashSet<>();
        for (VenueField field : fields) {
            if (field.path() == null || field.type() == null || field.label() == null) {
                throw fault("fields", "needs path, label and type for each field: " + field);
            }
            String place = "fields." + field.path();
            require(paths.add(field.path()), place, "stands there twice");
            String category = field.category();
            require(
                    category == null
                            || categories.stream().anyMatch(c -> c.name().equals(category)),
                    place + ".category",
                    "names the category " + category + ", which the profile does not have");
            Double min = field.min();
            Double max = field.max();
            require(
                    min == null || max == null || min <= max,
                    place,
                    "has a min that is greater than its max");
            require(
                    field.choices().containsAll(field.choiceLabels().keySet()),
                    place + ".choice_labels",
                    "names a choice that the field does not have");
        }
        for (VenueField field : fields) {
            require(
                    paths.stream().noneMatch(p -> p.value().startsWith(field.path().value() + ".")),
                    "fields." + field.path(),
                    "cannot be a field and the parent of another field at once");
        }
    }

    private void require(boolean holds, String place, String expectation) throws ProfileException {
        if (!holds) {
            throw fault(place, expectation);
        }
    }

    private ProfileException fault(String place, String expectation) {
        return new ProfileException(
                "Profile " + source + ": " + place + " " + expectation + ".", null);
    }
}

package io.venuecurator.research.fuse;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.venue.Completeness;
import io.venuecurator.venue.Region;
import io.venuecurator.venue.VenueField;
import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/** Whether a value has the type, the form and the range that the profile asks of its field. */
final class Plausibility {

    /** Local part, at, domain with a dot: what RFC 5321 demands at least, without quoted forms. */
    private static final Pattern EMAIL =
            Pattern.compile(
                    "[^\\s@\"<>()\\[\\],;:\\\\]{1,64}@[\\p{L}\\p{N}.-]{1,253}\\.\\p{L}{2,63}");

    private final Pattern phone;
    private final Pattern postal;

    Plausibility(Region region) {
        this.phone = Pattern.compile(region.phonePattern());
        this.postal = Pattern.compile(region.postalPattern());
    }

    /** What is wrong with a value, nothing if it fits. */
    Optional<String> problem(JsonNode value, VenueField field) {
        if (Completeness.isMissing(value, field)) {
            return Optional.of("it means \u201cunknown\u201d");
        }
        boolean fits =
                switch (field.type()) {
                    case TEXT, PROSE, ADDRESS -> value.isTextual();
                    case CHOICE -> value.isTextual() && field.choices().contains(value.textValue());
                    case MONEY, RATING -> value.isNumber();
                    case COUNT -> value.isIntegralNumber();
                    case FLAG -> value.isBoolean();
                    case TEXT_LIST -> isListOfChoices(value, field);
                    case PHONE -> matches(phone, value);
                    case POSTAL -> matches(postal, value);
                    case EMAIL -> matches(EMAIL, value);
                    case URL -> value.isTextual() && HttpUrl.parse(value.textValue()) != null;
                };
        if (!fits) {
            return Optional.of("it is not a valid value of the field");
        }
        return outOfRange(value, field)
                ? Optional.of("it is outside the plausible range")
                : Optional.empty();
    }

    private static boolean isListOfChoices(JsonNode value, VenueField field) {
        if (!value.isArray()) {
            return false;
        }
        for (JsonNode member : value) {
            boolean allowed =
                    member.isTextual()
                            && (field.choices().isEmpty()
                                    || field.choices().contains(member.textValue()));
            if (!allowed) {
                return false;
            }
        }
        return true;
    }

    private static boolean matches(Pattern pattern, JsonNode value) {
        return value.isTextual() && pattern.matcher(value.textValue()).matches();
    }

    private static boolean outOfRange(JsonNode value, VenueField field) {
        return value.isNumber()
                && ((field.min() != null && value.doubleValue() < field.min())
                        || (field.max() != null && value.doubleValue() > field.max()));
    }
}

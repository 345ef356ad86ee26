package io.venuecurator.research.extract;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.venue.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes a schema.org address as people write it: in one line. */
final class SchemaAddress {

    private final Region region;

    SchemaAddress(Region region) {
        this.region = region;
    }

    /** A {@code PostalAddress} or a text in one line; none where there is no street. */
    Optional<String> oneLine(JsonNode address) {
        if (address.isTextual()) {
            String text = Quote.fold(address.asText());
            return text.isEmpty() ? Optional.empty() : Optional.of(text);
        }
        String street = trimmed(SchemaItem.text(address.path("streetAddress")));
        if (street.isEmpty()) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>(List.of(street));
        add(parts, SchemaItem.text(address.path("addressLocality")));
        add(parts, SchemaItem.text(address.path("addressRegion")));
        if (parts.size() == 1 || isHome(parts.getLast())) {
            if (isHome(parts.getLast())) {
                parts.removeLast();
            }
            add(parts, region.countryName());
        }
        String postal = SchemaItem.text(address.path("postalCode"));
        String line = String.join(", ", parts);
        return Optional.of(postal.isEmpty() || line.contains(postal) ? line : line + " " + postal);
    }

    private boolean isHome(String part) {
        return part.equalsIgnoreCase(region.countryName())
                || part.equalsIgnoreCase(region.country());
    }

    private static void add(List<String> parts, String part) {
        String plain = trimmed(part);
        String soFar = String.join(", ", parts).toLowerCase(Locale.ROOT);
        if (!plain.isEmpty() && !soFar.endsWith(plain.toLowerCase(Locale.ROOT))) {
            parts.add(plain);
        }
    }

    private static String trimmed(String part) {
        return part.replaceAll("^[\\s,;]++", "").replaceAll("[\\s,;]{1,20}$", "");
    }
}

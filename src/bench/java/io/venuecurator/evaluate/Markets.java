package io.venuecurator.evaluate;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.ProfileException;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueProfile;
import io.venuecurator.venue.VenueProfileReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;

/** The markets that the labelled sets are from, and records for them. */
final class Markets {

    static final VenueProfile SINGAPORE = VenueProfileReader.bundled();
    static final VenueProfile UNITED_STATES = read("us-places.json");

    static final FieldPath ADDRESS = FieldPath.of("location.address");
    static final FieldPath POSTAL = FieldPath.of("location.postal");
    static final FieldPath ZONE = FieldPath.of("location.zone");
    static final FieldPath PHONE = FieldPath.of("contact.phone");
    static final FieldPath EMAIL = FieldPath.of("contact.email");
    static final FieldPath WEBSITE = FieldPath.of("contact.website");

    private Markets() {}

    /** A record with a name and leaves; blank ones are left out. */
    static Venue venue(String name, Map<FieldPath, String> leaves) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("name", name);
        leaves.forEach(
                (path, value) -> {
                    if (!value.isBlank()) {
                        String leaf = path.segments().getLast();
                        json.withObject("/" + path.segments().getFirst()).put(leaf, value);
                    }
                });
        return new Venue(name, json);
    }

    private static VenueProfile read(String resource) {
        try (InputStream in =
                Objects.requireNonNull(Markets.class.getResourceAsStream(resource), resource)) {
            return VenueProfileReader.read(in, resource);
        } catch (IOException | ProfileException e) {
            throw new IllegalStateException(resource + " is part of the evaluation", e);
        }
    }
}

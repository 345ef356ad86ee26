package io.venuecurator.research.search;

import io.venuecurator.venue.FieldType;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueField;
import io.venuecurator.venue.VenueProfile;
import java.util.List;
import java.util.Optional;
import okhttp3.HttpUrl;

/** The website that a venue's record names, in whatever spelling. */
final class VenueSite {

    private final List<VenueField> fields;

    /** Looks into the profile's fields that hold web addresses. */
    VenueSite(VenueProfile profile) {
        this.fields = profile.fields(FieldType.URL, "");
    }

    /** The address, none if the record names no usable one. */
    Optional<HttpUrl> of(Venue venue) {
        return fields.stream()
                .flatMap(field -> venue.text(field.path()).stream())
                .flatMap(text -> read(text.strip()).stream())
                .findFirst();
    }

    private static Optional<HttpUrl> read(String text) {
        String address = text.contains("://") ? text : "https://" + text;
        return Optional.ofNullable(HttpUrl.parse(address))
                .filter(url -> url.topPrivateDomain() != null)
                .map(url -> url.newBuilder().fragment(null).build());
    }
}

package io.venuecurator.research.search;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.research.geo.GeoPoint;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.Venue;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The position in the venue's record, under the names in use for it. */
final class OwnPosition implements VenuePosition {

    private record Names(FieldPath latitude, FieldPath longitude) {

        static Names of(String latitude, String longitude) {
            return new Names(FieldPath.of(latitude), FieldPath.of(longitude));
        }
    }

    private static final List<Names> NAMES =
            List.of(
                    Names.of("location.latitude", "location.longitude"),
                    Names.of("location.lat", "location.lng"),
                    Names.of("location.lat", "location.lon"),
                    Names.of("latitude", "longitude"),
                    Names.of("lat", "lng"),
                    Names.of("lat", "lon"));

    @Override
    public Optional<Located> of(Venue venue) {
        for (Names names : NAMES) {
            OptionalDouble latitude = number(venue, names.latitude());
            OptionalDouble longitude = number(venue, names.longitude());
            if (latitude.isPresent() && longitude.isPresent()) {
                return point(latitude.getAsDouble(), longitude.getAsDouble());
            }
        }
        return Optional.empty();
    }

    private static Optional<Located> point(double latitude, double longitude) {
        boolean onGlobe = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
        // Programs write 0, 0 where they know nothing.
        return onGlobe && (latitude != 0 || longitude != 0)
                ? Optional.of(
                        new Located(new GeoPoint(latitude, longitude), "the venue's coordinates"))
                : Optional.empty();
    }

    private static OptionalDouble number(Venue venue, FieldPath path) {
        return venue.value(path)
                .filter(JsonNode::isNumber)
                .map(node -> OptionalDouble.of(node.doubleValue()))
                .orElse(OptionalDouble.empty());
    }
}

package io.venuecurator.research.search;

import io.venuecurator.research.geo.GeoFeature;
import io.venuecurator.research.geo.GeoPoint;
import io.venuecurator.venue.OpenData;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.WordUtils;

/**
 * The station with the nearest exit, straight over the ground. Published lists have exits without a
 * name: where such a one is nearest, nothing is said, because the next named one would be wrong.
 */
final class NearestStation {

    private static final int ROUNDED_TO = 10;

    private final OpenData.Stations rules;
    private final Pattern pattern;
    private final List<Exit> exits;

    private record Exit(GeoPoint point, String name) {}

    /**
     * A station.
     *
     * @param name as it is written into a venue
     * @param metres the distance, rounded to ten metres
     */
    record Station(String name, int metres) {}

    NearestStation(OpenData.Stations rules, List<GeoFeature> features) {
        this.rules = rules;
        this.pattern = Pattern.compile(rules.pattern());
        this.exits =
                features.stream()
                        .filter(f -> f.properties().containsKey(rules.property()))
                        .flatMap(
                                f ->
                                        f.points().stream()
                                                .map(
                                                        p ->
                                                                new Exit(
                                                                        p,
                                                                        f.property(
                                                                                rules.property()))))
                        .filter(exit -> exit.name().isBlank() || counts(exit.name()))
                        .toList();
    }

    private boolean counts(String name) {
        return pattern.matcher(name.strip()).matches();
    }

    /** The nearest station, none within the farthest distance or where the nearest has no name. */
    Optional<Station> to(GeoPoint place) {
        return exits.stream()
                .min(Comparator.comparingDouble(exit -> exit.point().metresTo(place)))
                .filter(exit -> exit.point().metresTo(place) <= rules.farthestMetres())
                .flatMap(exit -> station(exit, place));
    }

    private Optional<Station> station(Exit exit, GeoPoint place) {
        Matcher matcher = pattern.matcher(exit.name().strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String name =
                WordUtils.capitalizeFully(matcher.group(1).toLowerCase(Locale.ROOT), ' ', '-');
        int tens = (int) Math.round(exit.point().metresTo(place) / ROUNDED_TO);
        return Optional.of(new Station(name + rules.suffix(), Math.max(1, tens) * ROUNDED_TO));
    }
}

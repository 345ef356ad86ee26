package io.venuecurator.research.search;

import io.venuecurator.research.ResearchException;
import io.venuecurator.research.SearchQuery;
import io.venuecurator.research.geo.GeoFeature;
import io.venuecurator.research.geo.GeoPoint;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.OpenData;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueField;
import io.venuecurator.venue.VenueProfile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Works the nearest station and the zone of a venue out from published maps on this disk: no key,
 * no request, the same answer every time. A venue whose position nobody knows has no answer.
 * Thread-safe.
 */
final class OpenDataSource implements SearchSource {

    private static final String NAME = "open-data";

    private final VenueProfile profile;
    private final OpenDataFiles files;
    private final Path folder;
    private final List<VenuePosition> positions = new ArrayList<>();

    private OpenDataSource(VenueProfile profile, Path folder, Optional<VenuePosition> elsewhere)
            throws IOException {
        this.profile = profile;
        this.folder = folder;
        this.files = OpenDataFiles.read(folder, new VenuePostal(profile));
        positions.add(new OwnPosition());
        files.positions().ifPresent(positions::add);
        elsewhere.ifPresent(positions::add);
    }

    /**
     * Reads the maps.
     *
     * @param elsewhere who else knows where a venue stands; asked last
     * @throws IOException if the folder cannot be used; the message is for users
     */
    static OpenDataSource open(VenueProfile profile, Path folder, Optional<VenuePosition> elsewhere)
            throws IOException {
        return new OpenDataSource(profile, folder, elsewhere);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String id() {
        return NAME + ":" + folder;
    }

    @Override
    public boolean remote() {
        return false;
    }

    @Override
    public boolean perVenue() {
        return true;
    }

    @Override
    public List<SearchHit> search(SearchQuery query, Venue venue)
            throws ResearchException, InterruptedException {
        Optional<VenuePosition.Located> located = Optional.empty();
        for (VenuePosition position : positions) {
            if (located.isEmpty()) {
                located = position.of(venue);
            }
        }
        if (located.isEmpty() || venue.name().isBlank()) {
            return List.of();
        }
        HitList hits = new HitList(NAME);
        OpenData rules = profile.region().openData();
        for (OpenData.Stations stations : rules.stations()) {
            station(stations, venue, located.get(), hits);
        }
        for (OpenData.Areas areas : rules.areas()) {
            area(areas, venue, located.get(), hits);
        }
        return hits.list();
    }

    private void station(
            OpenData.Stations rules, Venue venue, VenuePosition.Located located, HitList hits) {
        files.with(rules.property())
                .ifPresent(
                        map ->
                                new NearestStation(rules, map.features())
                                        .to(located.point())
                                        .ifPresent(
                                                station ->
                                                        add(
                                                                hits,
                                                                venue,
                                                                map.name(),
                                                                rules.attribution(),
                                                                "straight distance from "
                                                                        + located.origin(),
                                                                line(rules.field(), station.name()),
                                                                line(
                                                                        rules.distanceField(),
                                                                        station.metres() + " m"))));
    }

    private void area(
            OpenData.Areas rules, Venue venue, VenuePosition.Located located, HitList hits) {
        files.with(rules.property())
                .ifPresent(
                        map ->
                                zone(rules, map.features(), located.point())
                                        .ifPresent(
                                                zone ->
                                                        add(
                                                                hits,
                                                                venue,
                                                                map.name(),
                                                                rules.attribution(),
                                                                "area around " + located.origin(),
                                                                line(rules.field(), zone))));
    }

    private static Optional<String> zone(
            OpenData.Areas rules, List<GeoFeature> areas, GeoPoint point) {
        return areas.stream()
                .filter(area -> area.area().contains(point))
                .flatMap(
                        area ->
                                Optional.ofNullable(
                                        rules.zones().get(area.property(rules.property())))
                                        .stream())
                .findFirst();
    }

    private void add(
            HitList hits,
            Venue venue,
            String file,
            String attribution,
            String how,
            String... facts) {
        List<String> lines = new ArrayList<>();
        lines.add(venue.name());
        lines.addAll(List.of(facts));
        lines.add(SearchHit.DERIVED_FROM + how + " by " + attribution);
        hits.addRecord("file:" + file, venue.name(), String.join("\n", lines));
    }

    private String line(FieldPath field, String value) {
        return profile.field(field).map(VenueField::label).orElse(field.value()) + ": " + value;
    }
}

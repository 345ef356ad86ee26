package io.venuecurator.research.search;

import static io.venuecurator.research.search.Venues.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.venuecurator.research.geo.GeoPoint;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueProfile;
import io.venuecurator.venue.VenueProfileReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Over maps that we drew: two stations east of a square area. */
class OpenDataSourceTest {

    private static final VenueProfile PROFILE = VenueProfileReader.bundled();

    @TempDir private Path folder;

    @BeforeEach
    void draw() throws IOException {
        write(
                "exits.geojson",
                point("HERON QUAY MRT STATION", 1.300, 103.810),
                point("HERON QUAY MRT STATION", 1.300, 103.812),
                point("KESTREL MRT STATION", 1.300, 103.830),
                point("SHUTTLE LRT STATION", 1.300, 103.801));
        write(
                "areas.geojson",
                """
                {"type":"Feature","properties":{"PLN_AREA_N":"HERON","REGION_N":"EAST REGION"},
                 "geometry":{"type":"Polygon","coordinates":[[[103.79,1.29],[103.82,1.29],[103.82,1.31],
                  [103.79,1.31],[103.79,1.29]]]}}
                """);
        Files.writeString(
                folder.resolve("postal-codes.csv"),
                "postal,latitude,longitude\n400001,1.3005,103.8120\n400002,1.3000,103.9500\n");
    }

    private void write(String name, String... features) throws IOException {
        Files.writeString(
                folder.resolve(name),
                "{\"type\":\"FeatureCollection\",\"features\":["
                        + String.join(",", features)
                        + "]}");
    }

    private static String point(String station, double latitude, double longitude) {
        return """
                {"type":"Feature","properties":{"STATION_NA":"%s","EXIT_CODE":"Exit A"},
                 "geometry":{"type":"Point","coordinates":[%s,%s]}}
                """
                .formatted(station, longitude, latitude);
    }

    private static Venue at(String postal) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("name", "Heron Ballroom");
        json.putObject("location").put("postal", postal);
        return new Venue("v1", json);
    }

    private List<SearchHit> search(Venue venue) throws Exception {
        try (OpenDataSource source = OpenDataSource.open(PROFILE, folder, Optional.empty())) {
            return source.search(query("q"), venue);
        }
    }

    private static String text(SearchHit hit) {
        return String.valueOf(hit.text());
    }

    @Test
    void findsTheNearestStationAndTheZone() throws Exception {
        List<SearchHit> hits = search(at("400001"));
        assertThat(hits).extracting(SearchHit::title).containsOnly("Heron Ballroom");
        assertThat(text(hits.get(0)).lines())
                .containsExactly(
                        "Heron Ballroom",
                        "Nearest MRT: Heron Quay MRT",
                        "Distance to MRT: 60 m",
                        "Derived from: straight distance from the postal code 400001 in postal-codes.csv by LTA MRT Station Exit, Singapore Open Data Licence version 1.0");
        assertThat(text(hits.get(1)).lines())
                .startsWith("Heron Ballroom", "Zone: East")
                .last()
                .asString()
                .contains("URA Master Plan");
    }

    @Test
    void takesTheCodeAtTheEndOfAnAddress() throws Exception {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("name", "Heron Ballroom");
        json.putObject("location").put("address", "1 Heron Road, Singapore (400001)");
        assertThat(search(new Venue("v1", json))).hasSize(2);
    }

    @Test
    void goesByTheVenuesOwnCoordinatesFirst() throws Exception {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("name", "Heron Ballroom");
        json.putObject("location")
                .put("postal", "400002")
                .put("latitude", 1.3)
                .put("longitude", 103.829);
        assertThat(text(search(new Venue("v1", json)).getFirst()))
                .contains("Kestrel MRT")
                .contains("the venue's coordinates");
    }

    @Test
    void asksElsewhereLast() throws Exception {
        VenuePosition elsewhere =
                venue ->
                        Optional.of(
                                new VenuePosition.Located(
                                        new GeoPoint(1.3, 103.829), "somebody's word"));
        try (OpenDataSource source = OpenDataSource.open(PROFILE, folder, Optional.of(elsewhere))) {
            assertThat(text(source.search(query("q"), at("400001")).getFirst()))
                    .contains("Heron Quay");
            assertThat(text(source.search(query("q"), at("999999")).getFirst()))
                    .contains("Kestrel")
                    .contains("somebody's word");
        }
    }

    @Test
    void saysNothingWhereNobodyKnowsThePlaceOrItIsFarAway() throws Exception {
        assertThat(search(at(""))).isEmpty();
        assertThat(search(at("999999"))).isEmpty();
        assertThat(search(at("400002"))).isEmpty();
    }

    @Test
    void saysNothingWhereTheNearestExitHasNoName() throws Exception {
        write(
                "exits.geojson",
                point("", 1.3005, 103.8121),
                point("HERON QUAY MRT STATION", 1.300, 103.812));
        assertThat(search(at("400001")))
                .singleElement()
                .satisfies(hit -> assertThat(text(hit)).contains("Zone: East"));
    }

    @Test
    void anAreaWhoseZoneTheProfileDoesNotKnowIsNone() throws Exception {
        String far =
                Files.readString(folder.resolve("areas.geojson")).replace("EAST REGION", "MOON");
        Files.writeString(folder.resolve("areas.geojson"), far);
        assertThat(search(at("400001"))).hasSize(1);
    }

    @Test
    void saysWhatIsWrongWithTheFolder() throws IOException {
        assertThatIOException()
                .isThrownBy(
                        () ->
                                OpenDataSource.open(
                                        PROFILE, folder.resolve("none"), Optional.empty()))
                .withMessageContaining("There is no folder");
        Files.writeString(folder.resolve("postal-codes.csv"), "400001,1.3\n");
        assertThatIOException()
                .isThrownBy(() -> OpenDataSource.open(PROFILE, folder, Optional.empty()))
                .withMessageContaining("postal-codes.csv, line 1");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThatIOException()
                .isThrownBy(() -> OpenDataSource.open(PROFILE, empty, Optional.empty()))
                .withMessageContaining("no .geojson");
    }
}

package io.venuecurator.research.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeoTest {

    @TempDir private Path folder;

    private List<GeoFeature> read(String json) throws IOException {
        return GeoJson.read(Files.writeString(folder.resolve("map.geojson"), json));
    }

    private static String feature(String properties, String type, String coordinates) {
        return """
                {"type":"FeatureCollection","features":[{"type":"Feature","properties":%s,
                 "geometry":{"type":"%s","coordinates":%s}}]}
                """
                .formatted(properties, type, coordinates);
    }

    @Test
    void measuresADegreeOfLatitude() {
        // One degree of a sphere of the Earth's mean radius: 2 pi R / 360.
        assertThat(new GeoPoint(1, 103).metresTo(new GeoPoint(2, 103)))
                .isCloseTo(111_195, within(1.0));
        assertThat(new GeoPoint(0, 179.5).metresTo(new GeoPoint(0, -179.5)))
                .isCloseTo(111_195, within(1.0));
        assertThat(new GeoPoint(1.3, 103.8).metresTo(new GeoPoint(1.3, 103.8))).isZero();
    }

    @Test
    void refusesWhatIsNotOnTheGlobe() {
        assertThatIllegalArgumentException().isThrownBy(() -> new GeoPoint(91, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new GeoPoint(0, Double.NaN));
    }

    @Test
    void readsPointsWithHeightAndPlainProperties() throws IOException {
        GeoFeature exit =
                read(feature("{\"STATION_NA\":\"X\"}", "Point", "[103.8,1.3,0.0]")).getFirst();
        assertThat(exit.points()).containsExactly(new GeoPoint(1.3, 103.8));
        assertThat(exit.property("STATION_NA")).isEqualTo("X");
        assertThat(exit.property("absent")).isEmpty();
    }

    @Test
    void readsPropertiesOutOfTheDescriptionOfConvertedFiles() throws IOException {
        GeoFeature exit =
                read(feature(
                                "{\"Name\":\"kml_1\",\"Description\":\"<table><tr><th colspan='2'>Attributes<\\/th><\\/tr><tr>"
                                        + "<th>STATION_NA<\\/th> <td>LAKE &amp; HILL MRT STATION<\\/td><\\/tr><\\/table>\"}",
                                "Point",
                                "[103.8,1.3]"))
                        .getFirst();
        assertThat(exit.property("STATION_NA")).isEqualTo("LAKE & HILL MRT STATION");
    }

    @Test
    void knowsInsideFromHoleFromOutside() throws IOException {
        GeoArea area =
                read(feature(
                                "{}",
                                "MultiPolygon",
                                "[[[[0,0],[10,0],[10,10],[0,10],[0,0]],[[4,4],[6,4],[6,6],[4,6],[4,4]]],"
                                        + "[[[20,20],[21,20],[21,21],[20,20]]]]"))
                        .getFirst()
                        .area();
        assertThat(area.contains(new GeoPoint(1, 1))).isTrue();
        assertThat(area.contains(new GeoPoint(5, 5))).isFalse();
        assertThat(area.contains(new GeoPoint(20.2, 20.9))).isTrue();
        assertThat(area.contains(new GeoPoint(15, 15))).isFalse();
        assertThat(area.contains(new GeoPoint(5, 11))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{\"features\":", "{\"features\":{}}"})
    void namesTheFileThatIsNoMap(String text) {
        assertThatIOException()
                .isThrownBy(() -> read(text))
                .withMessageContaining("map.geojson is no GeoJSON");
    }

    @Test
    void namesTheFeatureThatIsMalformed() {
        assertThatIOException()
                .isThrownBy(() -> read(feature("{}", "Point", "[\"a\"]")))
                .withMessageContaining("map.geojson, feature 1");
    }
}

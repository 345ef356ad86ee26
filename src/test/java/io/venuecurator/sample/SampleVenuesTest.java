package io.venuecurator.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.venuecurator.venue.Completeness;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueProfile;
import io.venuecurator.venue.VenueProfileReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sample's file is labelled, irregular as promised, and leaves a day's work to do. */
class SampleVenuesTest {

    private static final Path FILE = SampleWeb.DATA.resolve("venues.json");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static JsonNode root() throws IOException {
        return MAPPER.readTree(FILE.toFile());
    }

    private static List<JsonNode> venues() throws IOException {
        return root().get("venues").valueStream().toList();
    }

    @Test
    void holdsAboutFortyVenuesAndSaysThatTheyAreInvented() throws IOException {
        assertThat(root().get("note").textValue()).startsWith("Invented");
        assertThat(venues()).hasSizeBetween(38, 44);
    }

    @Test
    void isNamedByTheMarkerOfItsWeb() throws IOException {
        JsonNode marker = MAPPER.readTree(SampleWeb.WEB.resolve("sample.json").toFile());

        assertThat(marker.get("serves").textValue()).isEqualTo(FILE.getFileName().toString());
        assertThat(marker.get("label").textValue()).startsWith("Invented");
    }

    @Test
    void fewVenuesAreCompleteAndMostNeedEnrichment() throws IOException {
        VenueProfile profile = VenueProfileReader.bundled();
        List<Double> scores =
                venues().stream()
                        .map(json -> Completeness.of(new Venue("", json), profile).value())
                        .toList();

        assertThat(scores).filteredOn(score -> score >= 0.7).hasSizeBetween(2, 5);
        assertThat(scores).filteredOn(score -> score < 0.4).hasSizeGreaterThan(25);
    }

    @Test
    void statesTheScoresThatTheProfileGives() throws IOException {
        VenueProfile profile = VenueProfileReader.bundled();
        List<JsonNode> scored =
                venues().stream().filter(json -> json.has("confidence_score")).toList();

        assertThat(scored)
                .isNotEmpty()
                .allSatisfy(
                        json ->
                                assertThat(Completeness.of(new Venue("", json), profile).value())
                                        .isEqualTo(json.get("confidence_score").doubleValue()));
    }

    @Test
    void holdsTheIrregularitiesThatItsReadmeLists() throws IOException {
        List<JsonNode> venues = venues();
        String text = Files.readString(FILE);

        assertThat(venues).filteredOn(v -> v.get("capacity").isNumber()).hasSize(1);
        assertThat(venues).filteredOn(v -> !v.has("id")).hasSize(1);
        assertThat(venues)
                .filteredOn(v -> v.has("id") && !v.get("id").textValue().matches("[a-z0-9-]+"))
                .hasSize(1);
        assertThat(venues).filteredOn(v -> v.has("parent_venue")).hasSize(2);
        assertThat(venues.stream().map(v -> v.get("name").textValue()).distinct().count())
                .isEqualTo(venues.size() - 1);
        assertThat(text)
                .contains("4.50", "1e3", "4.333333333333333", "[email protected]", "\\u2019");
    }
}

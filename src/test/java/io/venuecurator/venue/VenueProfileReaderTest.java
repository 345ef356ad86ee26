package io.venuecurator.venue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VenueProfileReaderTest {

    @Test
    void bundledProfileHasEveryFieldOfTheGlossary() {
        VenueProfile profile = VenueProfileReader.bundled();

        assertThat(profile.weighted().get(WeightTier.CRITICAL))
                .extracting(f -> f.path().value())
                .containsExactly(
                        "name",
                        "venue_type",
                        "pricing.price_per_table",
                        "pricing.pricing_type",
                        "capacity.max_capacity");
        assertThat(profile.weighted().get(WeightTier.HIGH))
                .extracting(f -> f.path().value())
                .containsExactlyInAnyOrder(
                        "location.address",
                        "location.zone",
                        "pricing.min_spend",
                        "contact.phone",
                        "contact.email");
        assertThat(profile.weighted().get(WeightTier.MEDIUM))
                .extracting(f -> f.path().value())
                .containsExactlyInAnyOrder(
                        "location.nearest_mrt", "amenities.bridal_suite", "description", "rating");
        assertThat(profile.weighted().get(WeightTier.LOW))
                .extracting(f -> f.path().value())
                .containsExactlyInAnyOrder("restrictions.outside_catering", "contact.website");
        assertThat(profile.categories())
                .extracting(SearchCategory::name)
                .containsExactly(
                        "pricing", "contact", "capacity", "amenities", "reviews", "location");
    }

    @Test
    void malformedProfileNamesLineAndColumn() {
        assertThatThrownBy(() -> read("{\n  \"profile\": ,\n}"))
                .isInstanceOf(ProfileException.class)
                .hasMessageContaining("mine.json")
                .hasMessageContaining("line 2, column");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"category\": \"pricing\" | \"category\": \"prices\" | names the category prices",
                "\"columns\": [\"name\" | \"columns\": [\"nome\" | names the field nome",
                "{name} {country} nearest | {nane} {country} nearest | must contain {name}",
                "{country} nearest | {land} nearest | unknown placeholder {land}",
                "+65 6123 4567 | 6123 4567 | must match region.phone_pattern",
                "\"name\": \"contact\" | \"name\": \"pricing\" | has pricing twice",
                "\"plus_plus\": | \"plus\": | names a choice that the field does not have",
                "\"path\": \"contact.email\" | \"path\": \"contact.phone\" | stands there twice",
                "\"path\": \"contact.email\" | \"path\": \"contact\" | cannot be a field and the"
                        + " parent",
                "\\\\d{6} | \\\\d{6 | is no regular expression"
            })
    void contradictionsAreNamed(String from, String to, String message) throws IOException {
        String changed = bundledText().replace(from, to);

        assertThatThrownBy(() -> read(changed))
                .isInstanceOf(ProfileException.class)
                .hasMessageContaining("mine.json")
                .hasMessageContaining(message);
    }

    private static String bundledText() throws IOException {
        try (InputStream in =
                VenueProfileReader.class.getResourceAsStream("singapore-weddings.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static VenueProfile read(String json) throws IOException, ProfileException {
        return VenueProfileReader.read(
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "mine.json");
    }
}

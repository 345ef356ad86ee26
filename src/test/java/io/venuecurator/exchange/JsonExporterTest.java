package io.venuecurator.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.review.Findings;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class JsonExporterTest {

    @Test
    void venuesComeOutByteForByte() throws IOException {
        String first = "{ \"id\":\"a\",\t\"price\": 4.50 }";
        String second = "{\"name\":\"Caf\\u00e9\"}";

        String out = Exports.text(ExportFormat.JSON, Exports.venues(first, second));

        assertThat(out).contains(first, second);
        assertThat(Findings.json(out).path("venues")).hasSize(2);
    }

    @Test
    void noVenuesIsAnEmptyList() throws IOException {
        String out = Exports.text(ExportFormat.JSON, Exports.venues());

        assertThat(Findings.json(out).path("venues").isArray()).isTrue();
    }
}

package io.venuecurator.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JsonExportTest {

    @Test
    void venuesComeOutByteForByte() throws IOException {
        String first = "{ \"id\":\"a\",\t\"price\": 4.50 }";
        String second = "{\"name\":\"Caf\\u00e9\"}";

        String out = export(first, second);

        assertThat(out).contains(first, second);
        assertThat(new ObjectMapper().readTree(out).path("venues")).hasSize(2);
    }

    @Test
    void noVenuesIsAnEmptyList() throws IOException {
        assertThat(new ObjectMapper().readTree(export()).path("venues").isArray()).isTrue();
    }

    private static String export(String... venues) throws IOException {
        Iterator<byte[]> bytes =
                Stream.of(venues).map(v -> v.getBytes(StandardCharsets.UTF_8)).iterator();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonExport().write(bytes, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}

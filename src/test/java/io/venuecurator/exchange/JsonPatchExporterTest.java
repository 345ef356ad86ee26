package io.venuecurator.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.review.Findings;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonPatchExporterTest {

    private static final String NOW =
            "{\"id\":\"a\",\"a/b~c\":2,\"contact\":{\"phone\":\"1\",\"email\":\"x@y.example\"}}";

    @Test
    void testsReplacesAndAddsWithTheObjectsThatWereMissing() throws IOException {
        JsonNode before = Findings.json("{\"venues\":[{\"id\":\"a\",\"a/b~c\":1}]}");

        JsonNode patch =
                patch(
                        Exports.change("a/b~c", "1", "2"),
                        Exports.change("contact.phone", null, "\"1\""),
                        Exports.change("contact.email", null, "\"x@y.example\""));

        assertThat(patch).hasSize(5);
        assertThat(patch.path(1).path("path").asText()).isEqualTo("/venues/0/a~1b~0c");
        assertThat(Patches.apply(patch, before))
                .isEqualTo(Findings.json("{\"venues\":[" + NOW + "]}"));
    }

    @Test
    void failsOnAFileThatWasChangedSince() throws IOException {
        JsonNode patch = patch(Exports.change("a/b~c", "1", "2"));
        JsonNode changed = Findings.json("{\"venues\":[{\"id\":\"a\",\"a/b~c\":7}]}");

        assertThatThrownBy(() -> Patches.apply(patch, changed)).isInstanceOf(AssertionError.class);
    }

    @Test
    void keepsAnObjectThatHeldOtherThings() throws IOException {
        JsonNode before =
                Findings.json(
                        "{\"venues\":[{\"id\":\"a\",\"a/b~c\":2,\"contact\":{\"phone\":\"1\"}}]}");

        JsonNode patch = patch(Exports.change("contact.email", null, "\"x@y.example\""));

        assertThat(Patches.apply(patch, before))
                .isEqualTo(Findings.json("{\"venues\":[" + NOW + "]}"));
    }

    @Test
    void isEmptyWhereNothingWasDecided() throws IOException {
        assertThat(patch()).isEmpty();
    }

    private static JsonNode patch(FieldChange... changes) throws IOException {
        return Findings.json(
                Exports.text(ExportFormat.JSON_PATCH, List.of(Exports.venue(0, NOW, changes))));
    }
}

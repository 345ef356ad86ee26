package io.venuecurator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.job.WireFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that only read: stats, validate, export. */
class ReportCommandsTest {

    @TempDir private Path directory;
    private VenuesFolder folder;

    @BeforeEach
    void writeVenues() throws Exception {
        folder = VenuesFolder.in(directory);
    }

    @Test
    void statsCountTheVenues() {
        CliRun run = CliRun.of("stats", folder.file());

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("3 venues, 2 need enrichment (66.7 %")
                .contains("pricing.price_per_table")
                .contains("proposals: none");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void statsAsJsonHaveTheDocumentedShape() {
        JsonNode stats = CliRun.of("stats", folder.file(), "--json").json();

        assertThat(stats.path("total_venues").asInt()).isEqualTo(3);
        assertThat(stats.path("needs_enrichment").asInt()).isEqualTo(2);
        assertThat(stats.path("enrichment_percentage").asDouble()).isEqualTo(66.7);
        assertThat(stats.path("average_confidence").isNumber()).isTrue();
        assertThat(stats.path("completeness").path("name").asDouble()).isEqualTo(1.0);
        assertThat(stats.path("completeness").path("contact.phone").asDouble()).isEqualTo(0.33);
        assertThat(stats.path("proposals").isObject()).isTrue();
    }

    @Test
    void aHigherThresholdNeedsMore() {
        JsonNode stats =
                CliRun.of("stats", folder.file(), "--json", "--min-confidence", "1").json();

        assertThat(stats.path("needs_enrichment").asInt()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void validateNamesVenueFieldAndPlace() {
        JsonNode findings = CliRun.of("validate", folder.file(), "--json").json().path("findings");

        JsonNode shape =
                java.util.stream.StreamSupport.stream(findings.spliterator(), false)
                        .filter(f -> f.path("venue_id").asText().equals("v002"))
                        .filter(f -> f.path("field").asText().startsWith("capacity"))
                        .findFirst()
                        .orElseThrow();
        assertThat(shape.path("severity").asText()).isEqualTo("error");
        assertThat(shape.path("rule").asText()).isNotEmpty();
        assertThat(shape.path("message").asText()).isNotEmpty();
        int offset = shape.path("byte_offset").asInt();
        assertThat(VenuesFolder.VENUES.substring(offset)).startsWith("{\n      \"id\": \"v002\"");
    }

    @Test
    void validateAsTextIsALinePerFindingAndASum() {
        CliRun run = CliRun.of("validate", folder.file());

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("error  v002 capacity").contains("(byte ");
        assertThat(run.out().strip().lines().toList().getLast()).contains("findings: ");
    }

    @Test
    void exportWritesTheChosenVenues() throws Exception {
        Path out = directory.resolve("out.json");

        CliRun run = CliRun.of("export", folder.file(), "--to", out, "--only", "all");

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("Exported 3 venues to " + out);
        assertThat(WireFormat.mapper().readTree(out.toFile()).path("venues")).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"out.csv", "out.xlsx", "out.html", "out.json-patch"})
    void exportKnowsTheFormatByTheEnding(String name) {
        Path out = directory.resolve(name);

        CliRun run = CliRun.of("export", folder.file(), "--to", out, "--only", "all");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(out).isNotEmptyFile();
    }

    @Test
    void exportTakesTheFormatByName() {
        Path out = directory.resolve("patch.txt");

        CliRun run = CliRun.of("export", folder.file(), "--to", out, "--format", "json-patch");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(out).content().startsWith("[");
        assertThat(CliRun.of("export", folder.file(), "--to", out, "--format", "pdf").err())
                .contains("'pdf' is none of json, csv, xlsx, html, json-patch");
        assertThat(CliRun.of("export", folder.file(), "--to", out).err())
                .contains("the ending tells no format");
    }

    @Test
    void exportNeverReplacesTheVenuesFile() throws Exception {
        CliRun run = CliRun.of("export", folder.file(), "--to", folder.file(), "--only", "all");

        assertThat(run.code()).isEqualTo(ExitCode.INPUT);
        assertThat(folder.text()).isEqualTo(VenuesFolder.VENUES);
    }

    @Test
    void aMissingFileIsNamed() {
        CliRun run = CliRun.of("stats", directory.resolve("none.json"));

        assertThat(run.code()).isEqualTo(ExitCode.INPUT);
        assertThat(run.err()).contains("none.json");
        assertThat(run.err().strip().lines()).hasSize(1);
    }

    @Test
    void hostileTextCannotSteerTheTerminal() throws Exception {
        Files.writeString(
                folder.file(),
                """
                [{"id": "v1", "name": "\\u001b[2JHall\\u009b1m", "venue_type": "\\u001b]0;x\\u0007"}]
                """);

        String shown =
                CliRun.of("validate", folder.file()).out()
                        + CliRun.of("validate", folder.file(), "--json").out()
                        + CliRun.of(
                                        "enrich",
                                        folder.file(),
                                        "--source",
                                        folder.source(),
                                        "--dry-run")
                                .out();

        assertThat(shown).contains("Hall").doesNotContain("\u001b").doesNotContain("\u009b");
    }
}

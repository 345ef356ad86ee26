package io.venuecurator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

    private static final String VENUES =
            """
            {"venues": [
              {"id": "amber", "name": "Amber Hall", "contact": {"phone": "+65 6222 3344"}},
              {"id": "blue-1", "name": "Blue House"},
              {"id": "blue-2", "name": "Blue House"}
            ]}
            """;

    @TempDir Path folder;
    private Path venues;

    @BeforeEach
    void write() throws Exception {
        venues = Files.writeString(folder.resolve("venues.json"), VENUES);
    }

    @Test
    void proposesWhatIsNewAndWritesNothing() throws Exception {
        Path table =
                table(
                        "Name,Tel,E-mail,Rating,Notes\n"
                                + "AMBER HALL,+65 62223344,events@amber.example,4.5,nice\n");

        CliRun run = CliRun.of("import", table, "--into", venues, "--map", "Tel=contact.phone");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err())
                .contains("Proposed from 1 row: 2 values for 1 venue")
                .contains("Columns that hold no field: Notes");
        assertThat(venues).hasContent(VENUES);
        JsonNode waiting = CliRun.of("review", venues, "--list", "--json").json();
        assertThat(waiting).hasSize(2);
        JsonNode email = waiting.get(0);
        assertThat(email.path("proposed").asText()).isEqualTo("events@amber.example");
        assertThat(email.path("state").asText()).isEqualTo("waiting");
        assertThat(email.path("warnings").toString()).contains("Imported and not checked");
        assertThat(email.path("candidates").path(0).path("evidence").path("title").asText())
                .isEqualTo("table.csv, row 2");
    }

    @Test
    void leavesRowsOutThatFitNoVenueOrSeveralAndSaysWhich() throws Exception {
        Path table =
                table(
                        "id,name,rating\n"
                                + ",Nowhere,4.1\n"
                                + ",Blue House,4.2\n"
                                + "blue-2,Blue House,4.3\n"
                                + "blue-2,Again,4.4\n"
                                + "amber,,cheap\n");

        CliRun run = CliRun.of("import", table, "--into", venues);

        assertThat(run.err())
                .contains("Proposed from 5 rows: 1 value for 1 venue")
                .contains("Row 2 (Nowhere) fits no venue")
                .contains("Row 3 (Blue House) fits 2 venues")
                .contains("Row 5 (Again) is about the same venue as row 4")
                .contains("Row 6: Rating takes a number");
    }

    @Test
    void dryRunStoresNothing() throws Exception {
        Path table = table("id,rating\namber,4.5\n");

        assertThat(CliRun.of("import", table, "--into", venues, "--dry-run").err())
                .contains("Would be proposed from 1 row: 1 value for 1 venue");

        assertThat(CliRun.of("review", venues, "--list", "--json").json()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsNamed() throws Exception {
        assertThat(CliRun.of("import", folder.resolve("t.pdf"), "--into", venues).code())
                .isEqualTo(ExitCode.USAGE);
        CliRun missing = CliRun.of("import", folder.resolve("t.csv"), "--into", venues);
        assertThat(missing.code()).isEqualTo(ExitCode.INPUT);
        assertThat(missing.err()).contains("There is no file").contains("t.csv");
        assertThat(CliRun.of("import", table("a,b\n1,2\n"), "--into", venues).err())
                .contains("say which with --map");
    }

    private Path table(String csv) throws Exception {
        return Files.writeString(folder.resolve("table.csv"), csv);
    }
}

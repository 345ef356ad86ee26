package io.venuecurator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewCommandTest {

    @TempDir private Path directory;
    private VenuesFolder folder;

    @BeforeEach
    void research() throws Exception {
        folder = VenuesFolder.in(directory);
        CliRun run = CliRun.of("enrich", folder.file(), "--source", folder.source());
        assertThat(run.code()).as(run.err()).isZero();
    }

    private CliRun review(Object... more) {
        return CliRun.of(
                Stream.concat(Stream.of("review", folder.file()), Stream.of(more)).toArray());
    }

    private JsonNode proposal(String field) {
        JsonNode found = review("--json", "--field", field).json();
        assertThat(found).as(field).hasSize(1);
        return found.get(0);
    }

    private String id(String field) {
        return proposal(field).path("id").asText();
    }

    @Test
    void listsWithIdsAndEvidence() {
        CliRun run = review("--list");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("Kestrel Harbour Hall (v001)")
                .contains(id("contact.phone") + "  contact.phone: – → +65 6222 3344")
                .contains("kestrelharbourhall.example");
    }

    @Test
    void jsonHasTheShapeOfTheWireFormat() {
        JsonNode phone = proposal("contact.phone");

        assertThat(phone.path("venue_id").asText()).isEqualTo("v001");
        assertThat(phone.path("proposed").asText()).isEqualTo("+65 6222 3344");
        assertThat(phone.path("state").asText()).isEqualTo("waiting");
        assertThat(phone.path("level").asText()).isNotEmpty();
        assertThat(phone.path("candidates").get(0).path("evidence").has("quote")).isTrue();
    }

    @Test
    void acceptIsSavedBeforeItSaysSo() throws Exception {
        CliRun run = review("--accept", id("contact.phone"));

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("1 accepted.").contains("Saved 1 value in " + folder.file());
        assertThat(folder.text()).contains("\"phone\": \"+65 6222 3344\"");
        assertThat(proposal("contact.phone").path("decided_by").asText()).isEqualTo("tester");
    }

    @Test
    void rejectAndKeepWriteNothing() throws Exception {
        CliRun run = review("--reject", id("contact.phone"), "--keep", id("contact.email"));

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("1 rejected, 1 kept.").doesNotContain("Saved");
        assertThat(folder.text()).isEqualTo(VenuesFolder.VENUES);
    }

    @Test
    void setTakesAValueOfTheFieldsType() throws Exception {
        CliRun run = review("--set", id("pricing.price_per_table") + "=1,588");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(folder.text()).contains("\"price_per_table\": 1588,");
        assertThat(proposal("pricing.price_per_table").path("state").asText()).isEqualTo("edited");
    }

    @Test
    void setRefusesAValueOfAnotherTypeBeforeAnythingIsDecided() throws Exception {
        CliRun run =
                review(
                        "--accept",
                        id("contact.phone"),
                        "--set",
                        id("pricing.price_per_table") + "=cheap");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("Price per table takes a number");
        assertThat(proposal("contact.phone").path("state").asText()).isEqualTo("waiting");
    }

    @Test
    void acceptAboveTakesWhatIsSureAndHasNoWarning() {
        CliRun run = review("--accept-above", "0.01");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains(" accepted.").contains("Saved ");
        JsonNode waiting = review("--json", "--state", "waiting").json();
        waiting.forEach(p -> assertThat(p.path("warnings")).isNotEmpty());
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsLeftAloneAndSaid() throws Exception {
        String id = id("contact.phone");
        String changed =
                VenuesFolder.VENUES.replace(
                        "\"contact\": {},", "\"contact\": {\"phone\": \"+65 6999 9999\"},");
        Files.writeString(folder.file(), changed);

        CliRun run = review("--accept", id);

        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(run.err()).contains("contact.phone").doesNotContain("Saved");
        assertThat(folder.text()).isEqualTo(changed);
    }

    @Test
    void undoTakesBackTheLastDecisionOrTheWholeStep() throws Exception {
        review("--accept", id("contact.phone"), id("contact.email"));

        CliRun last = review("--undo", "last");
        assertThat(last.err()).contains("1 taken back.");

        CliRun step = review("--undo", "step");
        assertThat(step.err()).contains("1 taken back.");

        assertThat(folder.text()).doesNotContain("+65 6222 3344").doesNotContain("events@");
        assertThat(review("--json", "--state", "accepted").json()).isEmpty();
    }

    @Test
    void undoByIdWorksOnceThenSaysWhyNot() {
        String id = id("contact.phone");
        review("--accept", id);

        assertThat(review("--undo", id).code()).isZero();
        CliRun again = review("--undo", id);
        assertThat(again.code()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(again.err()).contains("Nothing was decided.");
    }

    @Test
    void undoTakesBackAllThatHasSomethingInCommon() throws Exception {
        String field = "contact.phone";
        review("--accept", id(field), id("contact.email"));

        assertThat(review("--undo", "field:contact.phone").err()).contains("1 taken back.");
        assertThat(review("--undo", "source:nobody.example").err())
                .contains("no decision to take back for source:nobody.example");
        assertThat(review("--undo", "reviewer:tester").err()).contains("1 taken back.");

        assertThat(review("--json", "--state", "accepted").json()).isEmpty();
    }

    @Test
    void anUnknownIdIsAUsageError() {
        CliRun run = review("--accept", "0000000000000000");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("no proposal 0000000000000000").contains("--list");
    }

    @Test
    void contradictionsAreUsageErrors() {
        String id = id("contact.phone");

        assertThat(review("--accept", id, "--reject", id).err()).contains("named twice");
        assertThat(review("--undo", "last", "--accept", id).err()).contains("stands alone");
        assertThat(review("--accept-above", "95").err()).contains("from 0 to 1");
        assertThat(review("--field", "a..b").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aVenueThatIsNotThereHasNoProposals() {
        assertThat(review("--venue", "v003").out().strip()).isEqualTo("No proposals.");
    }
}

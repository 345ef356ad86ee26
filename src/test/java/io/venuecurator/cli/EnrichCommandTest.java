package io.venuecurator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnrichCommandTest {

    @TempDir private Path directory;
    private VenuesFolder folder;

    @BeforeEach
    void writeVenues() throws Exception {
        folder = VenuesFolder.in(directory);
    }

    private CliRun enrich(Object... more) {
        return CliRun.of(with(more));
    }

    private Object[] with(Object... more) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(
                                "enrich", folder.file(), "--source", folder.source()),
                        java.util.stream.Stream.of(more))
                .toArray();
    }

    @Test
    void leavesProposalsForReviewAndTouchesNothing() throws Exception {
        CliRun run = enrich();

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("Researched 2 venues in ")
                .contains("2 completed, 0 failed")
                .contains("for review")
                .contains("searches asked")
                .contains("Next: venue-curator review " + folder.file() + " --list");
        assertThat(run.err()).contains("2/2 venues");
        assertThat(folder.text()).isEqualTo(VenuesFolder.VENUES);
    }

    @Test
    void jsonIsTheSessionWithItsJobsAndProposals() {
        JsonNode session = enrich("--json").json();

        assertThat(session.path("session_id").asText()).startsWith("2026");
        assertThat(session.path("total_venues").asInt()).isEqualTo(3);
        assertThat(session.path("venues_needing_enrichment").asInt()).isEqualTo(2);
        assertThat(session.path("jobs")).hasSize(2);
        JsonNode job = session.path("jobs").findValue("venue_id");
        assertThat(job).isNotNull();
        assertThat(session.findValues("price_per_table")).isNotEmpty();
        assertThat(session.path("jobs").findValuesAsText("status")).containsOnly("completed");
    }

    @Test
    void takesExactlyTheNamedVenues() {
        JsonNode session = enrich("--json", "--venue", "v003").json();

        assertThat(session.path("jobs").findValuesAsText("venue_id")).contains("v003");
        assertThat(session.path("jobs")).hasSize(1);
    }

    @Test
    void anUnknownVenueIsAUsageError() {
        CliRun run = enrich("--venue", "v999");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("v999");
    }

    @Test
    void maxVenuesLimitsTheSession() {
        assertThat(enrich("--json", "--max-venues", "1").json().path("jobs")).hasSize(1);
    }

    @Test
    void aDryRunAsksNothingAndStoresNoSession() {
        CliRun dry = enrich("--dry-run");

        assertThat(dry.code()).isZero();
        assertThat(dry.out())
                .contains("Quillfeather Lodge")
                .contains("2 venues of 3")
                .contains("no cost");
        assertThat(CliRun.of("enrich", folder.file(), "--resume").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aDryRunAsJsonCarriesThePlan() {
        JsonNode plan = enrich("--dry-run", "--json").json();

        assertThat(plan.path("session").path("jobs")).hasSize(2);
        assertThat(plan.path("searches").asInt()).isPositive();
        assertThat(plan.has("requests")).isTrue();
        assertThat(plan.path("estimated_cost").asDouble()).isZero();
    }

    @Test
    void withoutASourceItSaysHowToNameOne() {
        CliRun run = CliRun.of("enrich", folder.file());

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("--source folder:DIR").contains("--source searxng:URL");
    }

    @Test
    void aSourceThatMakesNoSenseIsAUsageError() {
        CliRun run = CliRun.of("enrich", folder.file(), "--source", "crystalball:x");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("crystalball");
    }

    @Test
    void aServerThatNobodyReachesEndsWithFour() {
        CliRun run =
                CliRun.of(
                        "enrich",
                        folder.file(),
                        "--source",
                        "searxng:http://127.0.0.1:1",
                        "--venue",
                        "v001");

        assertThat(run.code()).as(run.out() + run.err()).isEqualTo(ExitCode.UNREACHABLE);
        assertThat(run.out()).contains("1 unavailable").contains("--retry-failed");
    }

    @Test
    void autoApproveWritesWhatIsSureAndSaysSaved() throws Exception {
        CliRun run = enrich("--auto-approve", "low");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("Accepted ").contains("Saved ");
        assertThat(folder.text()).contains("+65 6222 3344").isNotEqualTo(VenuesFolder.VENUES);
    }

    @Test
    void retryFailedTriesAgainWhatFailed() {
        CliRun.of(
                "enrich",
                folder.file(),
                "--source",
                "searxng:http://127.0.0.1:1",
                "--venue",
                "v001");

        CliRun run = enrich("--retry-failed", "--json");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.json().path("jobs").findValuesAsText("status")).containsOnly("completed");
    }

    @Test
    void nothingToDoIsSaidAndDone() {
        CliRun run = enrich("--min-confidence", "0");

        assertThat(run.code()).isZero();
        assertThat(run.out() + run.err()).contains("needs enrichment; nothing to do");
    }

    @Test
    void interactiveAsksPerVenueAndFieldAndSaves() throws Exception {
        CliRun run = CliRun.typing("a\na\na\n", with("--interactive"));

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err())
                .contains("Kestrel Harbour Hall (v001)")
                .contains("Accept")
                .contains("Saved ");
        assertThat(folder.text()).contains("+65 6222 3344");
    }

    @Test
    void interactiveShowsTheEvidenceFieldByField() throws Exception {
        CliRun run = CliRun.typing("f\nx\nx\nq\n", with("--interactive", "--venue", "v001"));

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("kestrelharbourhall.example").contains("waits for review");
        assertThat(
                        CliRun.of(
                                        "review",
                                        folder.file(),
                                        "--list",
                                        "--json",
                                        "--state",
                                        "rejected")
                                .json())
                .hasSize(2);
        assertThat(folder.text()).isEqualTo(VenuesFolder.VENUES);
    }

    @Test
    void combinationsThatContradictAreUsageErrors() {
        assertThat(enrich("--resume", "--venue", "v001").code()).isEqualTo(ExitCode.USAGE);
        assertThat(enrich("--interactive", "--json").code()).isEqualTo(ExitCode.USAGE);
        assertThat(enrich("--workers", "0").err()).contains("--workers takes a number from 1");
        assertThat(enrich("--min-confidence", "7").err()).contains("from 0 to 1");
        assertThat(enrich("--auto-approve", "splendid").err())
                .contains("splendid")
                .contains("good");
    }

    @Test
    void whatThisVersionCannotDoIsSaid() {
        assertThat(enrich("--sideways").err()).contains("--sideways");
        assertThat(enrich("--sideways").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aMalformedFileIsNamedWithItsPlaceAndLeftAlone() throws Exception {
        Path broken = Files.writeString(directory.resolve("broken.json"), "{\"venues\": [\n  {]}");

        CliRun run = CliRun.of("enrich", broken, "--source", folder.source());

        assertThat(run.code()).isEqualTo(ExitCode.INPUT);
        assertThat(run.err()).contains("broken.json").contains("line 2, column");
        assertThat(run.err().strip().lines()).hasSize(1);
        assertThat(broken).hasContent("{\"venues\": [\n  {]}");
    }
}

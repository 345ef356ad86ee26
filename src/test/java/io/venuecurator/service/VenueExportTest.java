package io.venuecurator.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.venuecurator.exchange.ExportFormat;
import io.venuecurator.exchange.Patches;
import io.venuecurator.ledger.ProposalFilter;
import io.venuecurator.proposal.Proposal;
import io.venuecurator.venue.FieldPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VenueExportTest {

    @TempDir Path folder;
    private VenueEnrichmentService service;

    @BeforeEach
    void researchCatalog() throws Exception {
        service = VenueEnrichmentService.open(SmallCatalog.in(folder), SmallCatalog.options());
        EnrichmentPlan plan =
                service.research()
                        .plan(
                                new EnrichmentRequest(0.7, null, List.of()),
                                ResearchSettings.of(List.of()));
        service.research().start(plan, event -> {}).await();
    }

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void allIsEveryVenueByteForByte() throws IOException {
        Path out = folder.resolve("out.json");

        assertThat(service.export().write(out, ExportFormat.JSON, ExportScope.ALL)).isEqualTo(2);
        assertThat(Files.readString(out)).contains("\"rating\": 4.50");
    }

    @Test
    void changedIsWhereAValueWasTakenAndApprovedWhereNothingWaits() throws Exception {
        List<String> ids =
                service.proposals(ProposalFilter.ALL.ofVenue("amber-hall")).stream()
                        .map(Proposal::id)
                        .toList();
        service.decisions().accept(ids.subList(0, 1));

        assertThat(exported(ExportScope.CHANGED)).hasSize(1);
        assertThat(exported(ExportScope.APPROVED)).isEmpty();

        service.decisions().reject(ids.subList(1, ids.size()));

        assertThat(exported(ExportScope.APPROVED)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void everyFormatHasTheApprovedValue(ExportFormat format) throws Exception {
        String phone =
                service.proposals(ProposalFilter.ALL.ofField(FieldPath.of("contact.phone")))
                        .getFirst()
                        .id();
        service.decisions().accept(List.of(phone));
        service.flush();
        Path out = folder.resolve("out." + format.ending());

        assertThat(service.export().write(out, format, ExportScope.CHANGED)).isEqualTo(1);

        if (format == ExportFormat.EXCEL) {
            assertThat(out).content(StandardCharsets.ISO_8859_1).startsWith("PK");
        } else {
            assertThat(out).content().contains("+65 6000 1234");
        }
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void patchTurnsTheFileOfBeforeIntoTheReviewedOne() throws Exception {
        JsonNode before = new ObjectMapper().readTree(SmallCatalog.VENUES);
        List<String> ids =
                service.proposals(ProposalFilter.ALL.ofVenue("amber-hall")).stream()
                        .map(Proposal::id)
                        .toList();
        service.decisions().accept(ids);
        service.flush();
        Path out = folder.resolve("out.json-patch");
        service.export().write(out, ExportFormat.JSON_PATCH, ExportScope.ALL);

        JsonNode patched = Patches.apply(new ObjectMapper().readTree(out.toFile()), before);

        JsonNode now = new ObjectMapper().readTree(folder.resolve("venues.json").toFile());
        ObjectNode venue = (ObjectNode) now.path("venues").path(0);
        venue.remove(List.of("confidence_score", "last_updated"));
        assertThat(patched).isEqualTo(now);
    }

    @Test
    void venuesFileItselfIsNoTarget() {
        assertThatThrownBy(
                        () ->
                                service.export()
                                        .write(service.file(), ExportFormat.JSON, ExportScope.ALL))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("venues file itself");
    }

    @Test
    void missingFolderIsNamed() {
        Path nowhere = folder.resolve("no/out.json");

        assertThatThrownBy(
                        () -> service.export().write(nowhere, ExportFormat.JSON, ExportScope.ALL))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("folder of");
    }

    private JsonNode exported(ExportScope scope) throws IOException {
        Path out = folder.resolve("out.json");
        service.export().write(out, ExportFormat.JSON, scope);
        return new ObjectMapper().readTree(out.toFile()).path("venues");
    }
}

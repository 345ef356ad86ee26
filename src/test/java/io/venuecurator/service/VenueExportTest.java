package io.venuecurator.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.venuecurator.ledger.ProposalFilter;
import io.venuecurator.proposal.Proposal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

        assertThat(service.export().json(out, ExportScope.ALL)).isEqualTo(2);
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

    @Test
    void venuesFileItselfIsNoTarget() {
        assertThatThrownBy(() -> service.export().json(service.file(), ExportScope.ALL))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("venues file itself");
    }

    @Test
    void missingFolderIsNamed() {
        Path nowhere = folder.resolve("no/out.json");

        assertThatThrownBy(() -> service.export().json(nowhere, ExportScope.ALL))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("folder of");
    }

    private JsonNode exported(ExportScope scope) throws IOException {
        Path out = folder.resolve("out.json");
        service.export().json(out, scope);
        return new ObjectMapper().readTree(out.toFile()).path("venues");
    }
}

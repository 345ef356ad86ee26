package io.venuecurator.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.ledger.ProposalFilter;
import io.venuecurator.service.VenueEnrichmentService;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StdioResearchTest {

    private static final McpOptions REVIEWED = new McpOptions(false, List.of());

    @TempDir Path folder;
    private Path file;
    private VenueEnrichmentService service;

    @BeforeEach
    void open() throws Exception {
        file = InventedVenues.in(folder);
        service = InventedVenues.open(file);
    }

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void ownResearchTellsProgressAndLeavesProposals() throws Exception {
        try (StdioClient client = StdioClient.ready(service, REVIEWED)) {
            JsonNode result =
                    client.request(
                                    "tools/call",
                                    StdioClient.call(
                                            "run_enrichment",
                                            "{\"venue_ids\":[\"hall-3\",\"hall-4\"]}",
                                            ",\"_meta\":{\"progressToken\":\"p\"}"))
                            .get("result");

            assertThat(result.at("/structuredContent/completed").asInt()).isEqualTo(2);
            assertThat(result.at("/structuredContent/cancelled").asBoolean()).isFalse();
            assertThat(
                            service.proposals(
                                    ProposalFilter.ALL.ofSession(
                                            result.at("/structuredContent/session_id").asText())))
                    .hasSize(result.at("/structuredContent/proposals").asInt())
                    .isNotEmpty();
            JsonNode progress = client.other();
            assertThat(progress.get("method").asText()).isEqualTo("notifications/progress");
            assertThat(progress.at("/params/progressToken").asText()).isEqualTo("p");
        }
    }

    @Test
    void cancelledResearchStops() throws Exception {
        try (HangingSearch search = new HangingSearch();
                StdioClient client =
                        StdioClient.ready(service, new McpOptions(false, search.sources()))) {
            CompletableFuture<JsonNode> run =
                    client.begin(
                            "tools/call",
                            StdioClient.call("run_enrichment", "{\"max_venues\":40}", ""));
            search.awaitRequest();
            client.send(
                    """
                    {"jsonrpc":"2.0","method":"notifications/cancelled",
                     "params":{"requestId":%d,"reason":"enough"}}"""
                            .formatted(client.lastId()));

            JsonNode result = run.get(60, TimeUnit.SECONDS).at("/result/structuredContent");

            assertThat(result.get("cancelled").asBoolean()).isTrue();
            assertThat(result.get("completed").asInt()).isZero();
            assertThat(result.get("not_begun").asInt()).isEqualTo(40);
        }
    }

    @Test
    void onlyOneResearchRunsAtATimeAndEndsWithItsClient() throws Exception {
        try (HangingSearch search = new HangingSearch()) {
            CompletableFuture<JsonNode> run;
            try (StdioClient client =
                    StdioClient.ready(service, new McpOptions(false, search.sources()))) {
                run = client.begin("tools/call", StdioClient.call("run_enrichment", "{}", ""));
                search.awaitRequest();
                assertThat(client.refusal("run_enrichment", "{}")).contains("going on");
            }
            assertThat(run.getNow(null).at("/result/structuredContent/cancelled").asBoolean())
                    .isTrue();
        }
    }

    @Test
    void userWithoutSourcesIsAskedForOne() throws Exception {
        Path own = Files.copy(file, folder.resolve("mine.json"));
        try (VenueEnrichmentService mine = InventedVenues.open(own);
                StdioClient client = StdioClient.ready(mine, REVIEWED)) {
            assertThat(client.refusal("run_enrichment", "{}")).contains("--source");
        }
    }
}

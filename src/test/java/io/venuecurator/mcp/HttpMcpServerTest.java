package io.venuecurator.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.venuecurator.ledger.ProposalFilter;
import io.venuecurator.proposal.Candidate;
import io.venuecurator.proposal.Proposal;
import io.venuecurator.service.VenueEnrichmentService;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpMcpServerTest {

    private final AccessToken token = AccessToken.generate();
    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir Path folder;
    private Path file;
    private byte[] before;
    private VenueEnrichmentService service;
    private HttpMcpServer server;

    @BeforeEach
    void open() throws Exception {
        file = InventedVenues.in(folder);
        before = Files.readAllBytes(file);
        service = InventedVenues.open(file);
        server = HttpMcpServer.start(service, new McpOptions(false, List.of()), token, 0);
    }

    @AfterEach
    void close() {
        server.close();
        service.close();
        http.close();
    }

    @Test
    void officialClientIsServed() {
        HttpClientStreamableHttpTransport transport =
                HttpClientStreamableHttpTransport.builder(
                                "http://127.0.0.1:" + server.address().getPort())
                        .endpoint("/mcp")
                        .httpRequestCustomizer(
                                (request, method, uri, body, context) ->
                                        request.header("Authorization", "Bearer " + token.value()))
                        .build();
        try (McpSyncClient client = McpClient.sync(transport).build()) {
            client.initialize();
            assertThat(client.listTools().tools()).hasSize(8);
            CallToolResult result =
                    client.callTool(
                            CallToolRequest.builder("get_enrichment_statistics")
                                    .arguments(Map.of())
                                    .build());
            assertThat(result.structuredContent().toString()).contains("total_venues=40");
        }
    }

    @ParameterizedTest
    @CsvSource({"''", "Bearer", "Bearer wrong", "Basic abc", "bearer  "})
    void withoutTheTokenNothingIsTold(String authorization) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.address())
                        .header("Accept", "application/json, text/event-stream")
                        .POST(HttpRequest.BodyPublishers.ofString("{}"));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }

        HttpResponse<String> answer =
                http.send(request.build(), HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(answer.body())
                .isEqualTo(
                        "{\"jsonrpc\":\"2.0\",\"id\":null,\"error\":"
                                + "{\"code\":-32600,\"message\":\"Unauthorized\"}}");
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, http://evil.example, 403",
        "Origin, null, 403",
        "Origin, https://127.0.0.1.evil.example, 403",
        "Host, evil.example, 421",
        "Host, 127.0.0.1.evil.example:80, 421"
    })
    void pagesOfTheBrowserAreRefused(String header, String value, int status) throws Exception {
        String answer = raw(header, value);

        assertThat(answer).startsWith("HTTP/1.1 " + status);
        assertNoLeak(answer);
    }

    @Test
    void refusedRequestsShowNoInsides() throws Exception {
        HttpClientOfTest stranger = new HttpClientOfTest(http, server.address(), token.value());
        List<HttpResponse<String>> answers = new ArrayList<>();
        answers.add(stranger.post("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}"));
        answers.add(stranger.post("no json"));
        answers.add(stranger.post("[1]"));
        answers.add(stranger.post("x".repeat(StdioTransport.LONGEST_MESSAGE + 1)));
        answers.add(
                http.send(
                        stranger.to(server.address().resolve("/secret")).GET().build(),
                        HttpResponse.BodyHandlers.ofString()));
        answers.add(
                http.send(
                        stranger.to(server.address())
                                .header("Mcp-Session-Id", "nobody")
                                .method("DELETE", HttpRequest.BodyPublishers.noBody())
                                .build(),
                        HttpResponse.BodyHandlers.ofString()));

        assertThat(answers)
                .extracting(HttpResponse::statusCode)
                .containsExactly(400, 400, 400, 413, 404, 404);
        answers.forEach(answer -> assertNoLeak(answer.body()));
    }

    @Test
    void eightClientsAtOnceLoseAndDoubleNothing() throws Exception {
        List<Future<List<JsonNode>>> days = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int c = 0; c < 8; c++) {
                int number = c;
                days.add(threads.submit(() -> day(number)));
            }
            for (Future<List<JsonNode>> day : days) {
                assertThat(day.get())
                        .hasSize(4)
                        .allSatisfy(r -> assertThat(r.path("isError").asBoolean()).isFalse());
            }
        }

        List<Proposal> proposals = service.proposals(ProposalFilter.ALL);
        assertThat(proposals).extracting(Proposal::venueId).hasSize(33).doesNotHaveDuplicates();
        Proposal shared =
                proposals.stream()
                        .filter(p -> p.venueId().equals("hall-39"))
                        .findFirst()
                        .orElseThrow();
        assertThat(shared.candidates())
                .extracting(Candidate::evidence)
                .extracting(e -> e.extractor())
                .hasSize(8)
                .doesNotHaveDuplicates();
        service.flush();
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    /** Four venues of its own at once, and one that all clients report. */
    private List<JsonNode> day(int number) throws Exception {
        HttpClientOfTest client = HttpClientOfTest.ready(http, server, token, "agent-" + number);
        List<Future<JsonNode>> calls = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 4; i++) {
                String venue = "hall-" + (number * 4 + i);
                calls.add(threads.submit(() -> report(client, venue)));
            }
        }
        assertThat(report(client, "hall-39").path("isError").asBoolean()).isFalse();
        List<JsonNode> results = new ArrayList<>();
        for (Future<JsonNode> call : calls) {
            results.add(call.get());
        }
        return results;
    }

    private static JsonNode report(HttpClientOfTest client, String venue) throws Exception {
        return client.call(
                "update_venue_with_results",
                """
                {"venue_id":"%s","enrichment_data":{"contact":{"phone":"+65 6000 0003"}}}"""
                        .formatted(venue));
    }

    @Test
    void cancellingReachesTheCallOfTheSameSessionOnly() throws Exception {
        server.close();
        try (HangingSearch search = new HangingSearch();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            server =
                    HttpMcpServer.start(service, new McpOptions(false, search.sources()), token, 0);
            HttpClientOfTest client = HttpClientOfTest.ready(http, server, token, "robin");
            HttpClientOfTest other = HttpClientOfTest.ready(http, server, token, "swift");
            Future<JsonNode> run = threads.submit(() -> client.call("run_enrichment", "{}"));
            search.awaitRequest();

            other.post(cancelling(client.lastId()));
            assertThat(other.call("run_enrichment", "{}").path("isError").asBoolean()).isTrue();
            assertThat(client.post(cancelling(client.lastId())).statusCode()).isEqualTo(202);

            assertThat(run.get().at("/structuredContent/cancelled").asBoolean()).isTrue();
        }
    }

    private static String cancelling(int id) {
        return """
        {"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":%d}}"""
                .formatted(id);
    }

    @Test
    void portThatIsTakenIsNamed() {
        int port = server.address().getPort();

        assertThatThrownBy(
                        () ->
                                HttpMcpServer.start(
                                        service, new McpOptions(false, List.of()), token, port))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Port " + port);
    }

    @Test
    void listensOnLoopbackOnly() {
        assertThat(server.address())
                .isEqualTo(URI.create("http://127.0.0.1:" + server.address().getPort() + "/mcp"));
    }

    static void assertNoLeak(String answer) {
        assertThat(answer)
                .doesNotContain(
                        "\tat ", "stackTrace", "Exception", "java.", "jetty", "venuecurator");
    }

    private String raw(String header, String value) throws IOException {
        String host = header.equals("Host") ? value : "127.0.0.1:" + server.address().getPort();
        String more = header.equals("Host") ? "" : header + ": " + value + "\r\n";
        String body = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}";
        try (Socket socket = new Socket("127.0.0.1", server.address().getPort());
                InputStream in = socket.getInputStream()) {
            socket.getOutputStream()
                    .write(
                            ("POST /mcp HTTP/1.1\r\nHost: %s\r\n%sAuthorization: Bearer %s\r\n"
                                            + "Accept: application/json, text/event-stream\r\n"
                                            + "Content-Type: application/json\r\nConnection: close\r\n"
                                            + "Content-Length: %d\r\n\r\n%s")
                                    .formatted(host, more, token.value(), body.length(), body)
                                    .getBytes(StandardCharsets.UTF_8));
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

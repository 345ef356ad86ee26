package io.venuecurator.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.venuecurator.service.VenueEnrichmentService;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A server over piped streams and the client at their other end, in raw JSON-RPC. */
final class StdioClient implements AutoCloseable {

    private static final int PIPE = 1 << 16;
    private static final long PATIENCE_SECONDS = 60;

    private final ObjectMapper json = new ObjectMapper();
    private final PipedOutputStream toServer = new PipedOutputStream();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final AtomicInteger ids = new AtomicInteger();
    private final Future<?> server;
    private final Future<?> reader;

    /** Answers without an id, and notifications of the server. */
    final LinkedBlockingQueue<JsonNode> others = new LinkedBlockingQueue<>();

    StdioClient(VenueEnrichmentService service, McpOptions options) throws IOException {
        PipedInputStream in = new PipedInputStream(toServer, PIPE);
        PipedOutputStream out = new PipedOutputStream();
        BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                new PipedInputStream(out, PIPE), StandardCharsets.UTF_8));
        server =
                threads.submit(
                        () -> {
                            try (OutputStream closing = out) {
                                StdioMcpServer.run(service, options, in, closing);
                            }
                            return null;
                        });
        reader =
                threads.submit(
                        () -> {
                            for (String line; (line = lines.readLine()) != null; ) {
                                take(json.readTree(line));
                            }
                            return null;
                        });
    }

    /** A client that has shaken hands. */
    static StdioClient ready(VenueEnrichmentService service, McpOptions options) throws Exception {
        StdioClient client = new StdioClient(service, options);
        client.request(
                "initialize",
                """
                {"protocolVersion":"2025-11-25","capabilities":{},
                 "clientInfo":{"name":"robin","version":"1"}}""");
        client.send("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}");
        return client;
    }

    private void take(JsonNode message) {
        CompletableFuture<JsonNode> waiting =
                message.hasNonNull("id") ? answers.remove(message.get("id").asText()) : null;
        if (waiting == null) {
            others.add(message);
        } else {
            waiting.complete(message);
        }
    }

    /** Sends one line as it is. */
    synchronized void send(String line) throws IOException {
        send((line.replace('\n', ' ') + "\n").getBytes(StandardCharsets.UTF_8));
    }

    synchronized void send(byte[] bytes) throws IOException {
        toServer.write(bytes);
        toServer.flush();
    }

    /** The id of the request that was sent last. */
    int lastId() {
        return ids.get();
    }

    CompletableFuture<JsonNode> begin(String method, String params) throws IOException {
        int id = ids.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(String.valueOf(id), answer);
        send(
                "{\"jsonrpc\":\"2.0\",\"id\":%d,\"method\":\"%s\",\"params\":%s}"
                        .formatted(id, method, params));
        return answer;
    }

    /** The whole answer, result or error. */
    JsonNode request(String method, String params) throws Exception {
        return begin(method, params).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** A tool's result. */
    JsonNode call(String tool, String arguments) throws Exception {
        return request("tools/call", call(tool, arguments, "")).get("result");
    }

    /** The words in which a tool refuses. */
    String refusal(String tool, String arguments) throws Exception {
        JsonNode result = call(tool, arguments);
        if (!result.path("isError").asBoolean()) {
            throw new AssertionError("Not refused: " + result);
        }
        return result.at("/content/0/text").asText();
    }

    static String call(String tool, String arguments, String more) {
        return "{\"name\":\"%s\",\"arguments\":%s%s}".formatted(tool, arguments, more);
    }

    /** The next message that answers no request. */
    JsonNode other() throws InterruptedException {
        JsonNode next = others.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("The server said nothing");
        }
        return next;
    }

    /** Closes the server's input and waits for its end. */
    @Override
    public void close() throws IOException {
        try {
            toServer.close();
            server.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            reader.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IOException("The server did not end", e);
        } finally {
            threads.shutdownNow();
        }
    }
}

package io.venuecurator.mcp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCNotification;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpServerSession;
import io.modelcontextprotocol.spec.McpServerTransportProvider;
import io.modelcontextprotocol.spec.ProtocolVersions;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/**
 * Messages as lines over a pair of streams. The SDK's own transport of this kind ends at the first
 * malformed line, leaves requests unanswered when the input ends, and knows no cancelling; this one
 * answers malformed lines with an error, finishes what it has begun, and passes cancelling on.
 */
final class StdioTransport implements McpServerTransportProvider {

    static final int LONGEST_MESSAGE = 1 << 20;

    private static final int MOST_AT_ONCE = 64;
    private static final Duration LAST_ANSWERS = Duration.ofSeconds(30);
    private static final String CANCELLED = "notifications/cancelled";
    private static final Logger LOG = LoggerFactory.getLogger(StdioTransport.class);

    private final LineInput in;
    private final LineOutput out;
    private final RunningCalls calls;
    private final Semaphore free = new Semaphore(MOST_AT_ONCE);
    private @Nullable McpServerSession session;
    private boolean initialized;

    StdioTransport(InputStream in, OutputStream out, RunningCalls calls) {
        this.in = new LineInput(in, LONGEST_MESSAGE);
        this.out = new LineOutput(out);
        this.calls = calls;
    }

    @Override
    public List<String> protocolVersions() {
        return List.of(
                ProtocolVersions.MCP_2024_11_05,
                ProtocolVersions.MCP_2025_03_26,
                ProtocolVersions.MCP_2025_06_18,
                ProtocolVersions.MCP_2025_11_25);
    }

    @Override
    public void setSessionFactory(McpServerSession.Factory factory) {
        session = factory.create(out);
    }

    /**
     * Serves until the input ends, then cancels what takes long and waits for the last answers.
     *
     * @throws IOException if the input cannot be read
     */
    void serve() throws IOException, InterruptedException {
        McpServerSession client = session;
        if (client == null) {
            throw new IllegalStateException("No server was built over this transport");
        }
        Optional<LineInput.Line> line = in.next();
        while (line.isPresent()) {
            handle(client, line.get());
            line = in.next();
        }
        calls.cancelAll();
        if (!free.tryAcquire(MOST_AT_ONCE, LAST_ANSWERS.toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.warn("The client has gone before all its requests were answered");
        }
    }

    private void handle(McpServerSession client, LineInput.Line line) throws InterruptedException {
        if (line.isTooLong()) {
            out.refuse(
                    null,
                    ErrorCodes.INVALID_REQUEST,
                    "A message may have at most " + LONGEST_MESSAGE + " bytes.");
            return;
        }
        JsonNode json;
        try {
            json = ProtocolJson.read(line.bytes());
        } catch (IOException e) {
            out.refuse(null, ErrorCodes.PARSE_ERROR, problem(e));
            return;
        }
        if (json.isMissingNode()) {
            return;
        }
        Object id = json.path("id").isValueNode() ? json.get("id") : null;
        JSONRPCMessage message;
        try {
            message = McpSchema.deserializeJsonRpcMessage(ProtocolJson.mapper(), json.toString());
        } catch (IOException | RuntimeException e) {
            LOG.debug("Refused a message", e);
            out.refuse(id, ErrorCodes.INVALID_REQUEST, "This is no JSON-RPC 2.0 message.");
            return;
        }
        switch (message) {
            case JSONRPCRequest request when !isAllowed(request) ->
                    out.refuse(
                            id,
                            ErrorCodes.INVALID_REQUEST,
                            "Send initialize and notifications/initialized first.");
            case JSONRPCRequest request ->
                    dispatch(
                            client,
                            request,
                            Map.of(RunningCalls.REQUEST_ID, RunningCalls.key(request.id())));
            case JSONRPCNotification notification when notification.method().equals(CANCELLED) ->
                    cancel(client, json.path("params").path("requestId"));
            case JSONRPCNotification notification -> {
                initialized |=
                        notification.method().equals(McpSchema.METHOD_NOTIFICATION_INITIALIZED);
                dispatch(client, notification, Map.of());
            }
            default -> dispatch(client, message, Map.of());
        }
    }

    private static String problem(IOException e) {
        return e instanceof JsonProcessingException json && json.getLocation() != null
                ? "The message is no JSON, at column " + json.getLocation().getColumnNr() + "."
                : "The message is no JSON.";
    }

    private boolean isAllowed(JSONRPCRequest request) {
        return initialized
                || request.method().equals(McpSchema.METHOD_INITIALIZE)
                || request.method().equals(McpSchema.METHOD_PING);
    }

    private void cancel(McpServerSession client, JsonNode id) {
        calls.cancel(
                client.getId(), RunningCalls.key(id.isNumber() ? id.numberValue() : id.asText()));
    }

    private void dispatch(
            McpServerSession client, JSONRPCMessage message, Map<String, Object> facts)
            throws InterruptedException {
        free.acquire();
        var _ =
                client.handle(message)
                        .contextWrite(
                                context ->
                                        context.put(
                                                McpTransportContext.KEY,
                                                McpTransportContext.create(facts)))
                        .doFinally(end -> free.release())
                        .subscribe(done -> {}, fault -> LOG.warn("A message failed", fault));
    }

    @Override
    public Mono<Void> notifyClients(String method, Object params) {
        return session == null ? Mono.empty() : session.sendNotification(method, params);
    }

    @Override
    public Mono<Void> notifyClient(String sessionId, String method, Object params) {
        return notifyClients(method, params);
    }

    @Override
    public Mono<Void> closeGracefully() {
        return session == null ? Mono.empty() : session.closeGracefully();
    }
}

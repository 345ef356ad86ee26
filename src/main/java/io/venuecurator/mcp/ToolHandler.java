package io.venuecurator.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpSyncServerExchange;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Implementation;
import io.modelcontextprotocol.spec.McpSchema.ProgressNotification;
import io.venuecurator.file.VenuesFileException;
import io.venuecurator.job.WireFormat;
import io.venuecurator.ledger.LedgerException;
import io.venuecurator.service.AgentName;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs a tool for the SDK. Whatever goes wrong becomes a result that tells the agent what to do: an
 * exception would go out as an error with the exception's own words.
 */
final class ToolHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ToolHandler.class);

    private final VenueTool tool;
    private final RunningCalls calls;

    ToolHandler(VenueTool tool, RunningCalls calls) {
        this.tool = tool;
        this.calls = calls;
    }

    SyncToolSpecification specification() {
        return SyncToolSpecification.builder()
                .tool(tool.definition())
                .callHandler(this::handle)
                .build();
    }

    private CallToolResult handle(McpSyncServerExchange exchange, CallToolRequest request) {
        Optional<String> id =
                Optional.ofNullable(exchange.transportContext().get(RunningCalls.REQUEST_ID))
                        .map(Object::toString);
        try (RunningCalls.Call running = calls.begin(exchange.sessionId(), id)) {
            return answer(tool.call(call(exchange, request, running)));
        } catch (ToolRefusedException | VenuesFileException | LedgerException e) {
            return refusal(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return refusal("The server is shutting down. Start it again and repeat the call.");
        } catch (RuntimeException e) {
            LOG.error("The tool {} broke off", request.name(), e);
            return refusal(
                    "A fault of this program broke the call off. Call again; if it happens twice,"
                            + " tell the user to look at the program's log.");
        }
    }

    private static ToolCall call(
            McpSyncServerExchange exchange, CallToolRequest request, RunningCalls.Call running) {
        Map<String, Object> arguments = Objects.requireNonNullElse(request.arguments(), Map.of());
        Implementation client = exchange.getClientInfo();
        return new ToolCall(
                WireFormat.mapper().valueToTree(arguments),
                AgentName.of(client == null ? "" : String.valueOf(client.name())),
                progress(exchange, request.progressToken()),
                running::isCancelled);
    }

    private static ProgressSink progress(McpSyncServerExchange exchange, @Nullable Object token) {
        return token == null
                ? ProgressSink.NONE
                : (done, total, message) ->
                        exchange.progressNotification(
                                ProgressNotification.builder(token, done)
                                        .total(total)
                                        .message(message)
                                        .build());
    }

    /** The data also as a text, for clients that hand only texts to their model. */
    private static CallToolResult answer(ToolAnswer answer) {
        JsonNode data = answer.data();
        return CallToolResult.builder()
                .addTextContent(answer.text())
                .addTextContent(data.toString())
                .structuredContent(data)
                .build();
    }

    private static CallToolResult refusal(String message) {
        return CallToolResult.builder().addTextContent(message).isError(true).build();
    }
}

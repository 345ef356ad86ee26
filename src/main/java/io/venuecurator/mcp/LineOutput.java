package io.venuecurator.mcp;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.modelcontextprotocol.json.TypeRef;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import io.modelcontextprotocol.spec.McpServerTransport;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Writes protocol messages, one per line and each in one piece. Thread-safe. */
final class LineOutput implements McpServerTransport {

    private final OutputStream out;
    private final ReentrantLock writing = new ReentrantLock();

    LineOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public Mono<Void> sendMessage(JSONRPCMessage message) {
        return Mono.fromRunnable(() -> write(message));
    }

    /** Answers what is no request the SDK could answer. */
    void refuse(@Nullable Object requestId, int code, String message) {
        ObjectNode error = ProtocolJson.json().createObjectNode().put("jsonrpc", "2.0");
        error.set("id", ProtocolJson.json().valueToTree(requestId));
        error.putObject("error").put("code", code).put("message", message);
        write(error);
    }

    private void write(Object message) {
        writing.lock();
        try {
            String line = ProtocolJson.mapper().writeValueAsString(message) + "\n";
            out.write(line.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("The client does not read any more", e);
        } finally {
            writing.unlock();
        }
    }

    @Override
    public <T> T unmarshalFrom(Object data, TypeRef<T> type) {
        return ProtocolJson.mapper().convertValue(data, type);
    }

    @Override
    public Mono<Void> closeGracefully() {
        return Mono.empty();
    }
}

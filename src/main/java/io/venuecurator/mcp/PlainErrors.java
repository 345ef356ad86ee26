package io.venuecurator.mcp;

import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Bodies of refused requests: the status in words, as a JSON-RPC error, and nothing else. */
final class PlainErrors implements Request.Handler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        String body =
                ProtocolJson.json()
                        .createObjectNode()
                        .put("jsonrpc", "2.0")
                        .putNull("id")
                        .set(
                                "error",
                                ProtocolJson.json()
                                        .createObjectNode()
                                        .put("code", ErrorCodes.INVALID_REQUEST)
                                        .put(
                                                "message",
                                                HttpStatus.getMessage(response.getStatus())))
                        .toString();
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
        response.write(true, ByteBuffer.wrap(body.getBytes(StandardCharsets.UTF_8)), callback);
        return true;
    }
}

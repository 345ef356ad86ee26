package io.venuecurator.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Reads each message before the SDK does: bounds its size, refuses what is no object, tells the
 * tool its request's id, and passes cancelling on, which the SDK does not do.
 */
final class MessageFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String SESSION = "Mcp-Session-Id";
    private static final String CANCELLED = "notifications/cancelled";

    private final transient RunningCalls calls;
    private final int longest;

    MessageFilter(RunningCalls calls, int longest) {
        this.calls = calls;
        this.longest = longest;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!request.getMethod().equals("POST")) {
            chain.doFilter(request, response);
            return;
        }
        byte[] body = request.getInputStream().readNBytes(longest + 1);
        if (body.length > longest) {
            response.setHeader("Connection", "close");
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        JsonNode message = parsed(body);
        if (!message.isObject()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        JsonNode id = message.path("id");
        if (id.isValueNode()) {
            request.setAttribute(RunningCalls.REQUEST_ID, key(id));
        } else if (message.path("method").asText().equals(CANCELLED)) {
            String session = request.getHeader(SESSION);
            if (session != null) {
                calls.cancel(session, key(message.path("params").path("requestId")));
            }
        }
        chain.doFilter(new ReadRequest(request, body), response);
    }

    private static String key(JsonNode id) {
        return RunningCalls.key(id.isNumber() ? id.numberValue() : id.asText());
    }

    private static JsonNode parsed(byte[] body) {
        try {
            return ProtocolJson.read(body);
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }
}

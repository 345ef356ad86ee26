package io.venuecurator.mcp;

import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.HttpServletStreamableServerTransportProvider;
import io.venuecurator.service.VenueEnrichmentService;
import java.io.IOException;
import java.net.URI;

/** The server for any number of clients over streamable HTTP on this machine. */
public final class HttpMcpServer implements AutoCloseable {

    private final McpSyncServer server;
    private final HttpEndpoint endpoint;
    private final RunningCalls calls;

    private HttpMcpServer(McpSyncServer server, HttpEndpoint endpoint, RunningCalls calls) {
        this.server = server;
        this.endpoint = endpoint;
        this.calls = calls;
    }

    /**
     * Starts to listen on the loopback address.
     *
     * @param service stays open
     * @param token what clients have to show
     * @param port 0 for any free one
     * @throws IOException if the port cannot be had
     */
    public static HttpMcpServer start(
            VenueEnrichmentService service, McpOptions options, AccessToken token, int port)
            throws IOException {
        RunningCalls calls = new RunningCalls();
        HttpServletStreamableServerTransportProvider transport = HttpEndpoint.transport();
        McpSyncServer server = new VenueServer(service, options, calls).over(transport);
        try {
            return new HttpMcpServer(
                    server, HttpEndpoint.start(transport, calls, token, port), calls);
        } catch (IOException e) {
            server.close();
            throw e;
        }
    }

    /** The address that clients are given. */
    public URI address() {
        return URI.create(
                "http://" + HttpEndpoint.HOST + ":" + endpoint.port() + HttpEndpoint.PATH);
    }

    /** Waits until it is closed. */
    public void join() throws InterruptedException {
        endpoint.join();
    }

    /** Cancels what takes long and stops listening. */
    @Override
    public void close() {
        calls.cancelAll();
        server.close();
        endpoint.close();
    }
}

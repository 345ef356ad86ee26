package io.venuecurator.mcp;

import io.modelcontextprotocol.server.McpSyncServer;
import io.venuecurator.service.VenueEnrichmentService;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** The server for one client over a pair of streams, as clients start it. */
public final class StdioMcpServer {

    private StdioMcpServer() {}

    /**
     * Serves until the client closes the input, then finishes what it has begun. Nothing but the
     * protocol is written to the output.
     *
     * @param service stays open
     * @throws IOException if the input cannot be read
     * @throws InterruptedException when stopped meanwhile
     */
    public static void run(
            VenueEnrichmentService service, McpOptions options, InputStream in, OutputStream out)
            throws IOException, InterruptedException {
        RunningCalls calls = new RunningCalls();
        StdioTransport transport = new StdioTransport(in, out, calls);
        McpSyncServer server = new VenueServer(service, options, calls).over(transport);
        try {
            transport.serve();
        } finally {
            server.close();
        }
    }
}

package io.venuecurator.mcp;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.server.transport.DefaultServerTransportSecurityValidator;
import io.modelcontextprotocol.server.transport.HttpServletStreamableServerTransportProvider;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.ee11.servlet.FilterHolder;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Streamable HTTP on the loopback address. A page in the user's browser can send requests there,
 * too, also under another host's name; so the token, the host's name and the origin are checked.
 */
final class HttpEndpoint implements AutoCloseable {

    static final String HOST = "127.0.0.1";
    static final String PATH = "/mcp";

    private static final int THREADS = 64;
    private static final int LARGEST_HEADER = 8192;
    private static final Duration IDLE = Duration.ofMinutes(5);

    /** Sessions without a stream for so long are dropped; a client then shakes hands anew. */
    private static final Duration FORGOTTEN = Duration.ofMinutes(30);

    private static final List<String> HOSTS = List.of("127.0.0.1:*", "localhost:*");
    private static final List<String> ORIGINS = List.of("http://127.0.0.1:*", "http://localhost:*");
    private static final Logger LOG = LoggerFactory.getLogger(HttpEndpoint.class);

    private final Server server;
    private final ServerConnector connector;

    private HttpEndpoint(Server server, ServerConnector connector) {
        this.server = server;
        this.connector = connector;
    }

    /** The SDK's side, to build a server over. */
    static HttpServletStreamableServerTransportProvider transport() {
        return HttpServletStreamableServerTransportProvider.builder()
                .jsonMapper(ProtocolJson.mapper())
                .mcpEndpoint(PATH)
                .sessionSweepInterval(FORGOTTEN)
                .maxRequestSize(StdioTransport.LONGEST_MESSAGE)
                .httpHeaderValidator(
                        DefaultServerTransportSecurityValidator.builder()
                                .allowedHosts(HOSTS)
                                .allowedOrigins(ORIGINS)
                                .build())
                .contextExtractor(HttpEndpoint::facts)
                .build();
    }

    private static McpTransportContext facts(HttpServletRequest request) {
        return request.getAttribute(RunningCalls.REQUEST_ID) instanceof String id
                ? McpTransportContext.create(Map.of(RunningCalls.REQUEST_ID, id))
                : McpTransportContext.EMPTY;
    }

    /**
     * Starts to listen.
     *
     * @param transport a server has been built over it
     * @param port 0 for any free one
     * @throws IOException if the port cannot be had; the message says so
     */
    static HttpEndpoint start(
            HttpServletStreamableServerTransportProvider transport,
            RunningCalls calls,
            AccessToken token,
            int port)
            throws IOException {
        QueuedThreadPool threads = new QueuedThreadPool(THREADS);
        threads.setName("mcp-http");
        threads.setDaemon(true);
        Server server = new Server(threads);
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(LARGEST_HEADER);
        ServerConnector connector =
                new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost(HOST);
        connector.setPort(port);
        connector.setIdleTimeout(IDLE.toMillis());
        server.addConnector(connector);
        server.setHandler(context(transport, calls, token));
        server.setErrorHandler(new PlainErrors());
        try {
            server.start();
        } catch (Exception e) {
            stop(server);
            throw new IOException(
                    "Port " + port + " on " + HOST + " cannot be used: " + e.getMessage(), e);
        }
        return new HttpEndpoint(server, connector);
    }

    private static ServletContextHandler context(
            HttpServletStreamableServerTransportProvider transport,
            RunningCalls calls,
            AccessToken token) {
        ServletContextHandler context =
                new ServletContextHandler("/", ServletContextHandler.NO_SESSIONS);
        context.setErrorHandler(new PlainErrors());
        addFilter(context, new BearerFilter(token));
        addFilter(context, new MessageFilter(calls, StdioTransport.LONGEST_MESSAGE));
        ServletHolder servlet = new ServletHolder(transport);
        servlet.setAsyncSupported(true);
        context.addServlet(servlet, PATH);
        return context;
    }

    private static void addFilter(ServletContextHandler context, Filter filter) {
        FilterHolder holder = new FilterHolder(filter);
        holder.setAsyncSupported(true);
        context.addFilter(holder, "/*", EnumSet.of(DispatcherType.REQUEST));
    }

    /** Where it listens. */
    int port() {
        return connector.getLocalPort();
    }

    /** Waits until it is closed. */
    void join() throws InterruptedException {
        server.join();
    }

    @Override
    public void close() {
        stop(server);
    }

    private static void stop(Server server) {
        try {
            server.stop();
        } catch (Exception e) {
            LOG.warn("The HTTP server did not stop cleanly", e);
        }
    }
}

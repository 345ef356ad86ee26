package io.venuecurator.mcp;

import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.HttpServletStreamableServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import java.nio.file.Path;

/**
 * The program's HTTP endpoint with what the public conformance suite wants to call, for running the
 * suite by hand: port, token file.
 */
final class ConformanceServer {

    private ConformanceServer() {}

    public static void main(String[] args) throws Exception {
        HttpServletStreamableServerTransportProvider transport = HttpEndpoint.transport();
        McpSyncServer server =
                McpServer.sync(transport)
                        .jsonMapper(ProtocolJson.mapper())
                        .serverInfo("conformance-fixtures", "1")
                        .capabilities(
                                ServerCapabilities.builder()
                                        .tools(true)
                                        .resources(true, true)
                                        .prompts(true)
                                        .logging()
                                        .completions()
                                        .build())
                        .tools(ConformanceTools.all())
                        .resources(ConformanceResources.all())
                        .resourceTemplates(ConformanceResources.template())
                        .prompts(ConformancePrompts.all())
                        .completions(ConformancePrompts.completion())
                        .build();
        try (HttpEndpoint endpoint =
                HttpEndpoint.start(
                        transport,
                        new RunningCalls(),
                        AccessToken.inFile(Path.of(args[1])),
                        Integer.parseInt(args[0]))) {
            endpoint.join();
        } finally {
            server.close();
        }
    }
}

package io.venuecurator;

import io.venuecurator.cli.AgentServer;
import io.venuecurator.cli.Cli;
import io.venuecurator.cli.CliContext;
import io.venuecurator.cli.PlainStart;
import io.venuecurator.cli.ShutdownInterrupts;
import io.venuecurator.cli.Terminal;
import io.venuecurator.cli.WindowLauncher;
import io.venuecurator.desktop.DesktopLauncher;
import io.venuecurator.desktop.DesktopOptions;
import io.venuecurator.desktop.PictureView;
import io.venuecurator.desktop.theme.ThemeChoice;
import io.venuecurator.mcp.AccessToken;
import io.venuecurator.mcp.HttpMcpServer;
import io.venuecurator.mcp.McpOptions;
import io.venuecurator.mcp.StdioMcpServer;
import io.venuecurator.service.ServiceOptions;
import io.venuecurator.service.VenueEnrichmentService;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Starts Venue Curator. It is no JavaFX application itself, so that terminal commands run without
 * loading the toolkit.
 */
public final class Main {

    private static final String LIBRARY_LOG = "java.util.logging.config.class";

    private Main() {}

    /** Runs the program with the given command line and ends the process with its exit code. */
    public static void main(String[] args) {
        if (System.getProperty(LIBRARY_LOG) == null) {
            System.setProperty(LIBRARY_LOG, QuietLibraries.class.getName());
        }
        Terminal terminal = Terminal.system();
        Cli cli =
                new Cli(
                        new CliContext(
                                terminal,
                                Main::openWindow,
                                Main::serveAgents,
                                new ShutdownInterrupts(),
                                ServiceOptions::defaults));
        System.exit(args.length == 0 ? plainStart(cli, terminal) : cli.run(args));
    }

    private static int plainStart(Cli cli, Terminal terminal) {
        return new PlainStart(cli, terminal, System.getProperty("os.name", ""), System.getenv())
                .run(Path.of(""));
    }

    private static void openWindow(WindowLauncher.Request request) throws IOException {
        DesktopLauncher.run(
                new DesktopOptions(
                        Optional.ofNullable(request.file()),
                        Optional.ofNullable(request.snapshot()),
                        PictureView.valueOf(request.view().name()),
                        request.width(),
                        request.height(),
                        request.scale(),
                        Optional.ofNullable(request.theme())
                                .map(theme -> ThemeChoice.valueOf(theme.name())),
                        Optional.ofNullable(request.select())));
    }

    private static void serveAgents(AgentServer.Request request, Consumer<String> say)
            throws Exception {
        McpOptions options = new McpOptions(request.write(), request.sources());
        Path tokenFile = request.tokenFile();
        Integer port = request.httpPort();
        try (VenueEnrichmentService service =
                VenueEnrichmentService.open(request.file(), ServiceOptions.defaults())) {
            if (port == null) {
                StdioMcpServer.run(service, options, request.in(), request.out());
                return;
            }
            AccessToken token =
                    tokenFile == null ? AccessToken.generate() : AccessToken.inFile(tokenFile);
            try (HttpMcpServer server = HttpMcpServer.start(service, options, token, port)) {
                say.accept("Serving agents at " + server.address() + "; Ctrl+C ends it.");
                if (tokenFile == null) {
                    say.accept("Access token: " + token.value());
                }
                server.join();
            }
        }
    }
}

package io.venuecurator.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code mcp}: lets AI agents do research and hand it to the review queue. */
@Command(
        name = "mcp",
        description = "Serve AI agents over MCP; what they find waits for review.",
        mixinStandardHelpOptions = true)
final class McpCommand implements Callable<Integer> {

    private static final int HIGHEST_PORT = 65_535;

    private final CliContext context;

    @Spec private CommandSpec spec;
    @Mixin private VenuesFileArgument file;

    @Option(
            names = "--http",
            paramLabel = "PORT",
            description =
                    "Serve over HTTP on this port of this machine, 0 for any; by default over"
                            + " standard input and output.")
    private @Nullable Integer port;

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description =
                    "The access token that HTTP clients must send; made if the file does not"
                            + " exist. Without it a new one is printed.")
    private @Nullable Path tokenFile;

    @Option(
            names = "--write",
            description =
                    "Accept proven findings for undecided fields in the agent's name instead of"
                            + " letting them wait.")
    private boolean write;

    @Option(
            names = "--source",
            paramLabel = "SPEC",
            description =
                    "Where run_enrichment searches, repeatable: folder:DIR, searxng:URL, brave, tavily, claude, site, open-data:DIR, wikidata, onemap, nominatim.")
    private List<String> sources = new ArrayList<>();

    McpCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        Integer asked = port;
        if (asked != null && (asked < 0 || asked > HIGHEST_PORT)) {
            throw new ParameterException(
                    spec.commandLine(), "--http takes a port from 0 to 65535, not " + asked + ".");
        }
        context.agents()
                .serve(
                        new AgentServer.Request(
                                file.path(),
                                write,
                                sources,
                                asked,
                                tokenFile,
                                System.in,
                                new FileOutputStream(FileDescriptor.out)),
                        context.terminal()::say);
        return ExitCode.DONE;
    }
}

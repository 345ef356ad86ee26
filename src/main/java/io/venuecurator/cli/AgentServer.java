package io.venuecurator.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Serves AI agents. Passed in by the program's start, so that terminal and agents' server do not
 * know each other.
 */
@FunctionalInterface
public interface AgentServer {

    /**
     * What to serve and how.
     *
     * @param file the venues file
     * @param write whether proven findings for undecided fields are accepted in the agent's name
     * @param sources what the program itself may search for agents, may be empty
     * @param httpPort listen on this port of the loopback address, 0 for any; none for one client
     *     over the streams
     * @param tokenFile where the access token for HTTP lies or is made; none for a new one each
     *     time
     * @param in the client's words, read only without HTTP
     * @param out the protocol, written only without HTTP
     */
    record Request(
            Path file,
            boolean write,
            List<String> sources,
            @Nullable Integer httpPort,
            @Nullable Path tokenFile,
            InputStream in,
            OutputStream out) {

        /** Copies the sources. */
        public Request {
            sources = List.copyOf(sources);
        }
    }

    /**
     * Serves until the client goes away or the process is told to end.
     *
     * @param say takes sentences for the user
     * @throws Exception if that is not possible; the message of an {@link java.io.IOException} is a
     *     sentence for the user
     */
    void serve(Request request, Consumer<String> say) throws Exception;
}

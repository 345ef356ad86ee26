package io.venuecurator.mcp;

import java.util.List;

/**
 * What the user allows agents to do.
 *
 * @param write whether findings that are proven and concern undecided fields are accepted in the
 *     agent's name; otherwise everything waits for a person
 * @param sources what {@code run_enrichment} searches, as on the command line; may be empty
 */
public record McpOptions(boolean write, List<String> sources) {

    /** Copies the list. */
    public McpOptions {
        sources = List.copyOf(sources);
    }
}

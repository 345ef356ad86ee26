package io.venuecurator.mcp;

import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import io.venuecurator.file.VenuesFileException;

/** One tool. Stateless and thread-safe; its arguments have been checked against its schema. */
interface VenueTool {

    /** The hints of a tool that reads what this program knows and changes nothing. */
    ToolAnnotations ONLY_READS =
            ToolAnnotations.builder()
                    .readOnlyHint(true)
                    .destructiveHint(false)
                    .idempotentHint(true)
                    .openWorldHint(false)
                    .build();

    /** Name, description, schemas and annotations. */
    Tool definition();

    /**
     * Does what is asked.
     *
     * @throws ToolRefusedException if it cannot be done as asked
     * @throws VenuesFileException if the venues file cannot be read
     * @throws InterruptedException when the server shuts down meanwhile
     */
    ToolAnswer call(ToolCall call)
            throws ToolRefusedException, VenuesFileException, InterruptedException;
}

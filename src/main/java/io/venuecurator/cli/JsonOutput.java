package io.venuecurator.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import io.venuecurator.job.WireFormat;

/** Results in the wire format, for other programs. */
final class JsonOutput {

    private JsonOutput() {}

    /**
     * Prints a value, indented, and a line end. Everything beyond ASCII is escaped: so the result
     * is the same whatever the terminal's encoding, and holds no control character it would obey.
     */
    static void print(Terminal terminal, Object value) throws JsonProcessingException {
        terminal.out()
                .println(
                        WireFormat.mapper()
                                .writerWithDefaultPrettyPrinter()
                                .with(JsonWriteFeature.ESCAPE_NON_ASCII)
                                .writeValueAsString(value));
    }
}

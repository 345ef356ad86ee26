package io.venuecurator.mcp;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The one file that a server serves. Agents may name it, but a name never makes the server look at
 * another file: names are compared as texts, the disk is not asked.
 */
record ServedFile(Path path) {

    /** Refuses a call that names another file. */
    void check(ToolCall call) throws ToolRefusedException {
        Optional<String> named = call.text(Arguments.VENUES_FILE);
        if (named.isPresent() && !isThis(named.get())) {
            throw new ToolRefusedException(
                    "This server serves "
                            + path.getFileName()
                            + " only. Leave venues_file out, or ask the user to start a server for"
                            + " the other file.");
        }
    }

    private boolean isThis(String name) {
        try {
            Path other = Path.of(name);
            return other.equals(path.getFileName())
                    || other.toAbsolutePath().normalize().equals(path.toAbsolutePath().normalize());
        } catch (InvalidPathException e) {
            return false;
        }
    }
}

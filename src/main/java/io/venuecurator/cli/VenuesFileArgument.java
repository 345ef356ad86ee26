package io.venuecurator.cli;

import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** The venues file that a command works on. */
final class VenuesFileArgument {

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "The venues file; name it before the options.")
    private Path file;

    Path path() {
        return file;
    }
}

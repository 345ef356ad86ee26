package io.venuecurator.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version as the build wrote it into the jar. */
final class ProgramVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String built = ProgramVersion.class.getPackage().getImplementationVersion();
        return new String[] {
            "Venue Curator " + Objects.requireNonNullElse(built, "(from source)"),
            "Java " + Runtime.version()
        };
    }
}

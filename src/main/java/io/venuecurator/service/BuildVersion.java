package io.venuecurator.service;

import java.util.Objects;

/** The program's version as the build wrote it into the jar. */
final class BuildVersion {

    /** For example {@code 1.2.0}, or {@code development} when run from the sources. */
    static final String TEXT =
            Objects.requireNonNullElse(
                    BuildVersion.class.getPackage().getImplementationVersion(), "development");

    private BuildVersion() {}
}

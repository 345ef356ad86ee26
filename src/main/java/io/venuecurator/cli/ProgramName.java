package io.venuecurator.cli;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;

/** What to type to start this program again the way it was started. */
final class ProgramName {

    /** The program's own name. */
    static final String OWN = "venue-curator";

    private ProgramName() {}

    /** The command for this process, for "next, type …" messages. */
    static String ofThisProcess() {
        return of(
                Optional.ofNullable(System.getProperty("jpackage.app-path")),
                System.getProperty("java.class.path", ""));
    }

    /** The command for an installed program, a single jar, or else the program's own name. */
    static String of(Optional<String> installedAt, String classPath) {
        if (installedAt.isPresent()) {
            return String.valueOf(Path.of(installedAt.get()).getFileName());
        }
        boolean oneJar = classPath.endsWith(".jar") && !classPath.contains(File.pathSeparator);
        return oneJar ? "java -jar " + classPath : OWN;
    }
}

package io.venuecurator.file;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Where a venues file is.
 *
 * @param given as the user named it, for messages; may be a symbolic link
 * @param real the file itself
 */
record Location(Path given, Path real) {

    static Location of(Path given) throws IOException {
        return new Location(given, given.toRealPath());
    }

    /** The names of the files beside it. */
    SideFiles side() {
        return new SideFiles(real);
    }
}

package io.venuecurator.file;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A venues file that cannot be read or written. The message is one sentence for the user: the file,
 * the line and column where there is one, what is wrong and what to do. Whenever it is thrown, the
 * file is as it was.
 */
public final class VenuesFileException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable TextPosition position;

    /** For trouble with the file as a whole. */
    VenuesFileException(Path file, String problem, String advice, @Nullable Throwable cause) {
        super(file + " " + problem + "; " + advice + ".", cause);
        this.position = null;
    }

    /** For trouble at one place of its text. */
    VenuesFileException(
            Path file,
            TextPosition position,
            String problem,
            String advice,
            @Nullable Throwable cause) {
        super(file + ", " + position + ": " + problem + "; " + advice + ".", cause);
        this.position = position;
    }

    /** Where in the text the trouble is; none if it is not about the text. */
    public Optional<TextPosition> position() {
        return Optional.ofNullable(position);
    }
}

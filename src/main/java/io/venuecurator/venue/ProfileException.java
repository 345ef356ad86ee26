package io.venuecurator.venue;

import org.jspecify.annotations.Nullable;

/** A profile that cannot be used; the message names the place and says what is expected. */
public final class ProfileException extends Exception {

    private static final long serialVersionUID = 1L;

    ProfileException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

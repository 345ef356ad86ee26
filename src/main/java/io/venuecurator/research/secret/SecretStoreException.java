package io.venuecurator.research.secret;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A place for secrets that cannot be used; the message says what to do and tells no secret. */
public final class SecretStoreException extends IOException {

    private static final long serialVersionUID = 1L;

    SecretStoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

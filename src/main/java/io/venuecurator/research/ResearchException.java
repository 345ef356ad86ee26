package io.venuecurator.research;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A search, page or job that did not work out, with its class and a sentence for the user. */
public class ResearchException extends Exception {

    private static final long serialVersionUID = 1L;

    private final FailureClass failureClass;
    private final transient @Nullable Duration retryAfter;

    /** A failure with a message that says what happened and where; never contains a key. */
    public ResearchException(FailureClass failureClass, String message, @Nullable Throwable cause) {
        this(failureClass, message, null, cause);
    }

    /** A failure that names when to come back. */
    public ResearchException(
            FailureClass failureClass,
            String message,
            @Nullable Duration retryAfter,
            @Nullable Throwable cause) {
        super(message, cause);
        this.failureClass = failureClass;
        this.retryAfter = retryAfter;
    }

    /** Why it failed. */
    public FailureClass failureClass() {
        return failureClass;
    }

    /** How long the other side asked us to wait, none if it did not. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}

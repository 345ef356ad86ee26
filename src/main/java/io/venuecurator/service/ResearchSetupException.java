package io.venuecurator.service;

import org.jspecify.annotations.Nullable;

/** Research that cannot begin; the message is one sentence that says what to set up. */
public sealed class ResearchSetupException extends Exception permits NoSourceException {

    private static final long serialVersionUID = 1L;

    private final boolean unreachable;

    ResearchSetupException(String message, @Nullable Throwable cause) {
        this(message, false, cause);
    }

    ResearchSetupException(String message, boolean unreachable, @Nullable Throwable cause) {
        super(message, cause);
        this.unreachable = unreachable;
    }

    /** Whether everything is set up, but a service that is needed does not answer. */
    public boolean isUnreachable() {
        return unreachable;
    }
}

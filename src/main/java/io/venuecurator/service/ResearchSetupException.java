package io.venuecurator.service;

import org.jspecify.annotations.Nullable;

/** Research that cannot begin; the message is one sentence that says what to set up. */
public final class ResearchSetupException extends Exception {

    private static final long serialVersionUID = 1L;

    ResearchSetupException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

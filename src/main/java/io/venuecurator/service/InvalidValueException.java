package io.venuecurator.service;

/** A value that does not fit its field; the message is one sentence that says what does. */
public final class InvalidValueException extends Exception {

    private static final long serialVersionUID = 1L;

    InvalidValueException(String message) {
        super(message);
    }
}

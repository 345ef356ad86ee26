package io.venuecurator.research.search;

/**
 * A source that the user named is none, or not one that can be used; the message says what to do.
 */
public final class SourceSpecException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** What is wrong and what to write instead. */
    public SourceSpecException(String message) {
        super(message);
    }
}

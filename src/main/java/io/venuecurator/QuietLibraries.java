package io.venuecurator;

/**
 * The configuration of the Java runtime's own log: none. Libraries that use it print notes for
 * programmers, such as hints at faster vector instructions, straight into the user's terminal. Our
 * own log goes through slf4j and does not pass here.
 *
 * <p>Named by the system property {@code java.util.logging.config.class}; being created instead of
 * the default configuration is all that it does.
 */
public final class QuietLibraries {

    /** Called by the Java runtime when a library first logs. */
    public QuietLibraries() {}
}

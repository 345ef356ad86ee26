package io.venuecurator.research.secret;

import java.nio.file.Path;

/** What came of the wish to keep a secret. */
public sealed interface Keeping {

    /**
     * It is kept.
     *
     * @param place where, as in "the system's keychain"
     * @param overridden whether the environment holds another one, which goes first
     */
    record Kept(String place, boolean overridden) implements Keeping {}

    /**
     * Nothing is kept yet: this machine has no keychain, and a file needs the user's consent.
     *
     * @param file the owner-only file that would be written
     * @param variable the environment variable that does without
     */
    record NeedsConsent(Path file, String variable) implements Keeping {}
}

package io.venuecurator.research.secret;

import java.util.Optional;

/**
 * A place where secrets may be found. Thread-safe. May block, even for a person who is asked to
 * unlock a keychain, so never called by a window's thread.
 */
public interface SecretStore {

    /** What this place is called in a sentence: "the environment variable …". */
    String place(SecretName name);

    /**
     * The secret, none if it is not here.
     *
     * @throws SecretStoreException if the place cannot be read; never tells a secret
     */
    Optional<Secret> find(SecretName name) throws SecretStoreException;
}

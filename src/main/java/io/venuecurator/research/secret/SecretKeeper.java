package io.venuecurator.research.secret;

/** A place where secrets may also be kept for the next start. */
public interface SecretKeeper extends SecretStore {

    /** Whether this place exists on this machine. */
    boolean available();

    /**
     * Keeps a secret, replacing an older one.
     *
     * @throws SecretStoreException if that is not possible; never tells a secret
     */
    void keep(SecretName name, Secret secret) throws SecretStoreException;

    /**
     * Removes a secret; does nothing where there is none.
     *
     * @throws SecretStoreException if that is not possible
     */
    void forget(SecretName name) throws SecretStoreException;
}

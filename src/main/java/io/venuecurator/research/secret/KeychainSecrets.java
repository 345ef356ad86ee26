package io.venuecurator.research.secret;

import com.github.javakeyring.PasswordAccessException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Secrets in the keychain of the operating system. Machines without a desktop have none: then
 * nothing is found here and nothing can be kept. Thread-safe.
 */
final class KeychainSecrets implements SecretKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(KeychainSecrets.class);

    private final Callable<Keychain> opener;

    /** Looking for a keychain in vain takes a quarter of a second, and none appears later. */
    private volatile boolean absent;

    KeychainSecrets(Callable<Keychain> opener) {
        this.opener = opener;
    }

    private interface Work<V> {
        V on(Keychain keychain) throws PasswordAccessException;
    }

    @Override
    public String place(SecretName name) {
        return "the system's keychain";
    }

    @Override
    public boolean available() {
        try (Keychain keychain = opened()) {
            return keychain != null;
        }
    }

    @Override
    public Optional<Secret> find(SecretName name) {
        try {
            return Optional.of(Secret.of(with(keychain -> keychain.get(name.id()))));
        } catch (PasswordAccessException | IllegalArgumentException absentOrDenied) {
            // The library tells "there is none" from "you may not" only in words.
            return Optional.empty();
        }
    }

    @Override
    public void keep(SecretName name, Secret secret) throws SecretStoreException {
        try {
            with(
                    keychain -> {
                        keychain.set(name.id(), secret.reveal());
                        return name;
                    });
        } catch (PasswordAccessException e) {
            throw new SecretStoreException(
                    "The system's keychain did not take the %s; unlock it and try again, or set %s."
                            .formatted(name.label(), name.variable()),
                    e);
        }
    }

    @Override
    public void forget(SecretName name) throws SecretStoreException {
        if (find(name).isEmpty()) {
            return;
        }
        try {
            with(
                    keychain -> {
                        keychain.delete(name.id());
                        return name;
                    });
        } catch (PasswordAccessException e) {
            throw new SecretStoreException(
                    "The system's keychain did not give up the %s; remove the entry"
                                    .formatted(name.label())
                            + " \"venue-curator\" there by hand.",
                    e);
        }
    }

    private <V> V with(Work<V> work) throws PasswordAccessException {
        try (Keychain keychain = opened()) {
            if (keychain == null) {
                throw new PasswordAccessException("there is no keychain");
            }
            return work.on(keychain);
        }
    }

    private @Nullable Keychain opened() {
        if (absent) {
            return null;
        }
        try {
            return opener.call();
        } catch (Exception | LinkageError none) {
            LOG.debug("No keychain: {}", none.toString());
            absent = true;
            return null;
        }
    }
}

package io.venuecurator.research.secret;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The secrets of a user: those in the environment go first, then the system's keychain, then a file
 * that only its owner may read. Nothing is opened before the first question. Thread-safe; every
 * method may block on a keychain.
 */
public final class Secrets {

    private static final Logger LOG = LoggerFactory.getLogger(Secrets.class);
    private static final String FILE = "keys.json";

    private final EnvironmentSecrets environment;
    private final KeychainSecrets keychain;
    private final FileSecrets secretsFile;
    private final Path file;

    Secrets(Map<String, String> environment, KeychainSecrets keychain, Path file) {
        this.environment = new EnvironmentSecrets(environment);
        this.keychain = keychain;
        this.secretsFile = new FileSecrets(file);
        this.file = file;
    }

    /** The secrets of the user who runs this process. */
    public static Secrets ofUser(Map<String, String> environment) {
        return new Secrets(
                environment,
                new KeychainSecrets(SystemKeychain::open),
                UserFolder.of(environment).resolve(FILE));
    }

    /** Secrets without the system's keychain: those of the environment and of one file. */
    public static Secrets withoutKeychain(Map<String, String> environment, Path file) {
        return new Secrets(
                environment,
                new KeychainSecrets(
                        () -> {
                            throw new IllegalStateException("no keychain is wanted");
                        }),
                file);
    }

    /**
     * The secret, from the first place that has it. A place that cannot be read is passed over with
     * a warning in the log.
     */
    public Optional<Secret> find(SecretName name) {
        return located(name).map(Located::secret);
    }

    /** Where the secret that {@link #find} gives stands; none if there is none. */
    public Optional<String> placeOf(SecretName name) {
        return located(name).map(found -> found.store().place(name));
    }

    /** Whether this machine has a keychain that can be opened now. */
    public boolean hasKeychain() {
        return keychain.available();
    }

    /**
     * Keeps a secret in the keychain, else in the file if it is there already or consented to.
     *
     * @param fileAllowed whether the user has consented to a file
     * @throws SecretStoreException if the place does not take it
     */
    public Keeping keep(SecretName name, Secret secret, boolean fileAllowed)
            throws SecretStoreException {
        SecretKeeper keeper = keychain.available() ? keychain : secretsFile;
        if (keeper == secretsFile && !fileAllowed && !secretsFile.available()) {
            return new Keeping.NeedsConsent(file, name.variable());
        }
        keeper.keep(name, secret);
        return new Keeping.Kept(keeper.place(name), environment.find(name).isPresent());
    }

    /**
     * Removes a secret from the keychain and the file; the environment stays as it is.
     *
     * @throws SecretStoreException if a place does not give it up
     */
    public void forget(SecretName name) throws SecretStoreException {
        keychain.forget(name);
        secretsFile.forget(name);
    }

    private record Located(SecretStore store, Secret secret) {}

    private Optional<Located> located(SecretName name) {
        for (SecretStore store : List.of(environment, keychain, secretsFile)) {
            try {
                Optional<Secret> secret = store.find(name);
                if (secret.isPresent()) {
                    return Optional.of(new Located(store, secret.get()));
                }
            } catch (SecretStoreException unreadable) {
                LOG.warn("{}", unreadable.getMessage());
            }
        }
        return Optional.empty();
    }
}

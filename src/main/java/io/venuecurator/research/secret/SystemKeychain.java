package io.venuecurator.research.secret;

import com.github.javakeyring.BackendNotSupportedException;
import com.github.javakeyring.Keyring;
import com.github.javakeyring.PasswordAccessException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keychain of this system: Windows Credential Manager, macOS Keychain, GNOME's or KDE's. Opened
 * for one piece of work, because the library keeps threads while it is open.
 */
final class SystemKeychain implements Keychain {

    private static final Logger LOG = LoggerFactory.getLogger(SystemKeychain.class);
    private static final String SERVICE = "venue-curator";

    private final Keyring keyring;

    private SystemKeychain(Keyring keyring) {
        this.keyring = keyring;
    }

    static Keychain open() throws BackendNotSupportedException {
        return new SystemKeychain(Keyring.create());
    }

    @Override
    public String get(String account) throws PasswordAccessException {
        return keyring.getPassword(SERVICE, account);
    }

    @Override
    public void set(String account, String password) throws PasswordAccessException {
        keyring.setPassword(SERVICE, account, password);
    }

    @Override
    public void delete(String account) throws PasswordAccessException {
        keyring.deletePassword(SERVICE, account);
    }

    @Override
    public void close() {
        try {
            keyring.close();
        } catch (Exception e) {
            LOG.debug("Closing the keychain failed: {}", e.toString());
        }
    }
}

package io.venuecurator.research.secret;

import com.github.javakeyring.PasswordAccessException;
import java.util.HashMap;
import java.util.Map;

/** A keychain in memory that fails like the library: for what is absent, or for all if locked. */
final class FakeKeychain implements Keychain {

    final Map<String, String> passwords = new HashMap<>();
    boolean locked;
    int open;

    Keychain opened() {
        open++;
        return this;
    }

    @Override
    public String get(String account) throws PasswordAccessException {
        if (locked || !passwords.containsKey(account)) {
            throw new PasswordAccessException("no");
        }
        return passwords.get(account);
    }

    @Override
    public void set(String account, String password) throws PasswordAccessException {
        if (locked) {
            throw new PasswordAccessException("no");
        }
        passwords.put(account, password);
    }

    @Override
    public void delete(String account) throws PasswordAccessException {
        get(account);
        passwords.remove(account);
    }

    @Override
    public void close() {
        open--;
    }
}

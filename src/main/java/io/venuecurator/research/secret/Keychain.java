package io.venuecurator.research.secret;

import com.github.javakeyring.PasswordAccessException;

/** An open keychain of the operating system, as far as we need it. Tests use another one. */
interface Keychain extends AutoCloseable {

    /** The password of an account; fails also where there is none. */
    String get(String account) throws PasswordAccessException;

    /** Keeps a password. */
    void set(String account, String password) throws PasswordAccessException;

    /** Removes a password; fails also where there is none. */
    void delete(String account) throws PasswordAccessException;

    /** Releases it; never fails. */
    @Override
    void close();
}

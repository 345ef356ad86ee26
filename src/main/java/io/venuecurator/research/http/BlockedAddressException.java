package io.venuecurator.research.http;

import java.net.UnknownHostException;

/**
 * Thrown from inside the HTTP client where an address is one that we must not talk to. A {@link
 * UnknownHostException} because that is what a name lookup may throw.
 */
public final class BlockedAddressException extends UnknownHostException {

    private static final long serialVersionUID = 1L;

    /** Names the host, not the private address behind it. */
    public BlockedAddressException(String message) {
        super(message);
    }
}

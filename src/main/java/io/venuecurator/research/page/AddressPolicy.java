package io.venuecurator.research.page;

import java.net.InetAddress;

/**
 * Which machines pages may be read from. {@link PublicAddressesOnly} is the one that the program
 * uses; tests let their own server through.
 */
interface AddressPolicy {

    /** Whether a connection to this address is allowed. */
    boolean allows(InetAddress address);

    /** Whether a URL may name this port. */
    boolean allowsPort(int port);
}

package io.venuecurator.research.page;

import io.venuecurator.research.http.BlockedAddressException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import okhttp3.Dns;

/**
 * Refuses a name if any of its addresses is not allowed: one that mixes public and private
 * addresses is an attack or a mistake. Not asked for IP literals; see {@link AddressRules}.
 */
final class GuardedDns implements Dns {

    private final Dns names;
    private final AddressPolicy policy;

    GuardedDns(Dns names, AddressPolicy policy) {
        this.names = names;
        this.policy = policy;
    }

    @Override
    public List<InetAddress> lookup(String host) throws UnknownHostException {
        List<InetAddress> addresses = names.lookup(host);
        if (!addresses.stream().allMatch(policy::allows)) {
            throw new BlockedAddressException(host + " is not on the public internet");
        }
        return addresses;
    }
}

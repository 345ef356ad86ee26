package io.venuecurator.research.page;

import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Allows the public internet on the ports of the web. A page's link must not make us ask a router,
 * a cloud's metadata service or another program of this machine.
 *
 * @see <a href="https://www.iana.org/assignments/iana-ipv4-special-registry">IANA IPv4
 *     Special-Purpose Address Registry</a>
 * @see <a href="https://www.iana.org/assignments/iana-ipv6-special-registry">the same for IPv6</a>
 */
final class PublicAddressesOnly implements AddressPolicy {

    /** Everything else of IPv6 is not, or not yet, given out for public use. */
    private static final AddressBlock GLOBAL_IPV6 = AddressBlock.of("2000::/3");

    private static final List<AddressBlock> SPECIAL =
            Stream.of(
                            "0.0.0.0/8",
                            "10.0.0.0/8",
                            "100.64.0.0/10",
                            "127.0.0.0/8",
                            "169.254.0.0/16",
                            "172.16.0.0/12",
                            "192.0.0.0/24",
                            "192.0.2.0/24",
                            "192.88.99.0/24",
                            "192.168.0.0/16",
                            "198.18.0.0/15",
                            "198.51.100.0/24",
                            "203.0.113.0/24",
                            "224.0.0.0/4",
                            "240.0.0.0/4",
                            "2001::/23",
                            "2001:db8::/32",
                            "2002::/16",
                            "3fff::/20")
                    .map(AddressBlock::of)
                    .toList();

    @Override
    public boolean allows(InetAddress address) {
        boolean ipv6 = address.getAddress().length == 16;
        return (!ipv6 || GLOBAL_IPV6.contains(address))
                && SPECIAL.stream().noneMatch(block -> block.contains(address));
    }

    @Override
    public boolean allowsPort(int port) {
        return port == 80 || port == 443;
    }
}

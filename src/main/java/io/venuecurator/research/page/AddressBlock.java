package io.venuecurator.research.page;

import java.net.InetAddress;

/**
 * A range of IP addresses with a common prefix.
 *
 * @param network its first address
 * @param bits how many bits are common
 */
record AddressBlock(InetAddress network, int bits) {

    /** Reads a block such as {@code 10.0.0.0/8}. */
    static AddressBlock of(String text) {
        int slash = text.indexOf('/');
        return new AddressBlock(
                InetAddress.ofLiteral(text.substring(0, slash)),
                Integer.parseInt(text.substring(slash + 1)));
    }

    /** Whether an address of the same family lies in this block. */
    boolean contains(InetAddress address) {
        byte[] mine = network.getAddress();
        byte[] other = address.getAddress();
        if (mine.length != other.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % 8);
            if ((mine[bit / 8] & mask) != (other[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}

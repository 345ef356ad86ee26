package io.venuecurator.research.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** The address of a provider's API as a user writes it. */
public final class ApiAddress {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private ApiAddress() {}

    /**
     * Reads an address.
     *
     * @param spec the whole specification that it stands in, for the message
     * @param address the address alone
     * @param sendsKey whether a key is sent there, which is done encrypted or to this machine only
     * @param example what to write instead, for the message
     * @throws IllegalArgumentException if it is no such address; the message says what to write
     */
    public static URI of(String spec, String address, boolean sendsKey, String example) {
        URI uri;
        try {
            uri = new URI(address);
        } catch (URISyntaxException bad) {
            throw none(spec, example);
        }
        String scheme = uri.getScheme();
        boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
        if (!web || uri.getHost() == null) {
            throw none(spec, example);
        }
        if (uri.getRawUserInfo() != null
                || uri.getRawQuery() != null
                || uri.getFragment() != null) {
            throw new IllegalArgumentException(
                    "The address of a provider must not carry a login, ? or #; write for example %s."
                            .formatted(example));
        }
        if (sendsKey && !isSafeForKeys(uri)) {
            throw new IllegalArgumentException(
                    "\"%s\" would send your key unencrypted; use an https address."
                            .formatted(spec));
        }
        return uri;
    }

    /** Whether what is sent there is encrypted, or does not leave this machine. */
    public static boolean isSafeForKeys(URI address) {
        return "https".equalsIgnoreCase(address.getScheme())
                || THIS_MACHINE.contains(address.getHost().toLowerCase(Locale.ROOT));
    }

    private static IllegalArgumentException none(String spec, String example) {
        return new IllegalArgumentException(
                "\"%s\" has no web address; write for example %s.".formatted(spec, example));
    }
}

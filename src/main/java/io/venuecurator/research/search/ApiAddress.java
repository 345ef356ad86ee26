package io.venuecurator.research.search;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** The address of a provider's API as a user writes it. */
final class ApiAddress {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private ApiAddress() {}

    /**
     * Reads an address. A key is only sent encrypted, or to this machine.
     *
     * @param spec the whole specification, for the message
     * @throws SourceSpecException if it is no address of an API; the message says what to write
     */
    static URI of(SourceType type, String spec, String address) {
        URI uri;
        try {
            uri = new URI(address);
        } catch (URISyntaxException bad) {
            throw none(type, spec);
        }
        String scheme = uri.getScheme();
        boolean http = "http".equalsIgnoreCase(scheme);
        String host = uri.getHost();
        if (!(http || "https".equalsIgnoreCase(scheme)) || host == null) {
            throw none(type, spec);
        }
        if (uri.getRawUserInfo() != null
                || uri.getRawQuery() != null
                || uri.getFragment() != null) {
            throw new SourceSpecException(
                    "The address of the source %s must not carry a login, ? or #; write for example %s."
                            .formatted(type.id(), example(type)));
        }
        if (http
                && !type.uses().isEmpty()
                && !THIS_MACHINE.contains(host.toLowerCase(Locale.ROOT))) {
            throw new SourceSpecException(
                    "The source \"%s\" would send your key unencrypted; use an https address."
                            .formatted(spec));
        }
        return uri;
    }

    private static SourceSpecException none(SourceType type, String spec) {
        return new SourceSpecException(
                "The source \"%s\" has no web address; write for example %s."
                        .formatted(spec, example(type)));
    }

    private static String example(SourceType type) {
        return type.address().isEmpty() ? type.id() + ":http://localhost:8080" : type.id();
    }
}

package io.venuecurator.research.page;

import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import io.venuecurator.research.text.OneLine;
import java.util.Locale;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Which addresses of pages are read at all, judged by how they are written. */
final class AddressRules {

    private static final int LONGEST = 2_000;

    /** The host's end that makes it an IPv4 address in any notation (WHATWG URL, host parsing). */
    private static final Pattern ENDS_IN_NUMBER =
            Pattern.compile("(?:^|\\.)(?:[0-9]+|0x[0-9a-f]*)\\.?$");

    private static final Pattern LOCAL_NAME =
            Pattern.compile("(?:^[^.]*|.*\\.(?:localhost|local|internal|lan|home\\.arpa))\\.?$");

    private final AddressPolicy policy;

    AddressRules(AddressPolicy policy) {
        this.policy = policy;
    }

    /**
     * Reads an address as it came from a search or a redirect.
     *
     * @throws ResearchException BLOCKED if it is none that may be read
     */
    HttpUrl read(String address) throws ResearchException {
        HttpUrl url = address.length() > LONGEST ? null : HttpUrl.parse(address);
        return checked(url, address);
    }

    /**
     * Reads the target of a redirect.
     *
     * @throws ResearchException BLOCKED if it is none that may be read
     */
    HttpUrl redirected(HttpUrl from, String location) throws ResearchException {
        return checked(location.length() > LONGEST ? null : from.resolve(location), location);
    }

    private HttpUrl checked(@Nullable HttpUrl url, String address) throws ResearchException {
        if (url == null) {
            throw refused(address, "it is not an http or https address");
        }
        if (!url.username().isEmpty() || !url.password().isEmpty()) {
            throw refused(url.host(), "its address carries a login");
        }
        String host = url.host().toLowerCase(Locale.ROOT);
        if (host.contains(":") || ENDS_IN_NUMBER.matcher(host).find()) {
            throw refused(address, "it is a bare IP address");
        }
        if (LOCAL_NAME.matcher(host).matches()) {
            throw refused(address, "it is a name of a local network");
        }
        if (!policy.allowsPort(url.port())) {
            throw refused(address, "it uses port %d, not 80 or 443".formatted(url.port()));
        }
        return url.newBuilder().fragment(null).build();
    }

    private static ResearchException refused(String address, String why) {
        return new ResearchException(
                FailureClass.BLOCKED,
                "%s is not read: %s".formatted(OneLine.of(address, 200), why),
                null);
    }
}

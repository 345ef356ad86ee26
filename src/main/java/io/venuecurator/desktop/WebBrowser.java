package io.venuecurator.desktop;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens pages outside the program. Addresses come from the web, so only http and https pass: any
 * other scheme could start another program.
 */
final class WebBrowser {

    private static final Logger LOG = LoggerFactory.getLogger(WebBrowser.class);
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private WebBrowser() {}

    /** Hands a web address to the opener; anything else is refused and logged. */
    static void open(String url, Consumer<String> opener) {
        if (isWebAddress(url)) {
            opener.accept(url);
        } else {
            LOG.warn("Not opened, because it is no web address: {}", url);
        }
    }

    private static boolean isWebAddress(String url) {
        try {
            URI uri = URI.create(url);
            return uri.getScheme() != null
                    && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && uri.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}

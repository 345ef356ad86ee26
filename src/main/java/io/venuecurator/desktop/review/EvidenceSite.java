package io.venuecurator.desktop.review;

import java.net.URI;

/** The site a piece of evidence comes from. */
public final class EvidenceSite {

    private EvidenceSite() {}

    /** Whether a browser can open it. */
    public static boolean isOnTheWeb(String url) {
        return url.startsWith("https://") || url.startsWith("http://");
    }

    /** The host of a web address; the address itself where it has none. */
    public static String of(String url) {
        try {
            String host = URI.create(url).getHost();
            return host == null ? url : host;
        } catch (IllegalArgumentException e) {
            return url;
        }
    }
}

package io.venuecurator.research.extract;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a venue's own website from social networks, directories and the like. Immutable. */
final class OfficialSites {

    private static final int LONGEST = 500;
    private static final Set<String> TRACKING =
            Set.of("utm_", "fbclid", "gclid", "msclkid", "mc_cid", "ref=");

    /** Documents and pictures of a site, which are not the site. */
    private static final Pattern FILE =
            Pattern.compile(
                    "\\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|gif|webp|svg|zip)$",
                    Pattern.CASE_INSENSITIVE);

    private final Set<String> others;

    private OfficialSites(List<String> others) {
        this.others = Set.copyOf(others);
    }

    static OfficialSites bundled() {
        return new OfficialSites(WordList.read("not-official-sites.txt"));
    }

    /** The address of a site that can be a venue's own, without tracking; none if it cannot. */
    Optional<String> official(String address) {
        return parse(address)
                .filter(uri -> !isOther(uri.getHost()))
                .map(uri -> isFile(uri) ? home(uri) : withoutTracking(uri));
    }

    /** The first page of the site that an address belongs to. */
    static String home(URI uri) {
        return uri.getScheme() + "://" + uri.getHost() + "/";
    }

    private static boolean isFile(URI uri) {
        String path = uri.getPath();
        return path != null && FILE.matcher(path).find();
    }

    /** Whether a host belongs to a network, directory or the like. */
    boolean isOther(String host) {
        String rest = host.toLowerCase(Locale.ROOT);
        while (true) {
            if (others.contains(rest)) {
                return true;
            }
            int dot = rest.indexOf('.');
            if (dot < 0) {
                return false;
            }
            rest = rest.substring(dot + 1);
        }
    }

    /** An absolute http or https address with a host; none for anything else. */
    static Optional<URI> parse(String address) {
        if (address.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(address.strip());
            boolean web =
                    "http".equalsIgnoreCase(uri.getScheme())
                            || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null && uri.getUserInfo() == null
                    ? Optional.of(uri)
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String withoutTracking(URI uri) {
        String query = uri.getRawQuery();
        String text = uri.toString();
        boolean tracked = query != null && TRACKING.stream().anyMatch(query::contains);
        int cut = text.indexOf(tracked ? '?' : '#');
        return cut < 0 ? text : text.substring(0, cut);
    }
}

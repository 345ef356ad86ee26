package io.venuecurator.research.search;

import io.venuecurator.research.search.SiteBrowser.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Which links of a venue's site are worth following, by the English words of their address and
 * text: weddings before contact, price lists before pictures. Only of the same registrable domain.
 */
final class SiteLinks {

    private static final Pattern WORD = Pattern.compile("[a-z]{3,}");
    private static final Pattern NOT_A_PAGE =
            Pattern.compile(
                    "\\.(?:jpe?g|png|gif|webp|svg|ico|css|js|zip|mp4|mov|docx?|xlsx?|ics)$");
    private static final int PDF = 2;
    private static final int LONGEST_TEXT = 200;

    /** What a word says about the use of a page; negative for what is certainly of none. */
    private static final Map<String, Integer> WORTH = worth();

    private SiteLinks() {}

    private static Map<String, Integer> worth() {
        Map<String, Integer> worth = new HashMap<>();
        put(worth, 8, "wedding", "weddings", "solemnisation", "solemnization", "solemnisations");
        put(worth, 6, "banquet", "banquets", "banqueting", "ballroom", "ballrooms", "package");
        put(worth, 6, "packages", "price", "prices", "pricing", "rates", "contact", "contacts");
        put(worth, 5, "events", "event", "functions", "celebrations", "celebration", "venues");
        put(worth, 5, "venue", "brochure", "factsheet", "meetings", "capacity", "faq", "faqs");
        put(worth, 4, "location", "directions", "getting", "find", "visit", "enquire", "enquiry");
        put(worth, 3, "dining", "dine", "menu", "menus", "private", "restaurant", "facilities");
        put(worth, 2, "about", "overview", "restaurants", "rooms");
        put(worth, -9, "career", "careers", "jobs", "login", "signin", "cart", "checkout", "press");
        put(worth, -9, "privacy", "terms", "cookie", "cookies", "legal", "sitemap", "investor");
        put(worth, -6, "news", "blog", "gallery", "gift", "voucher", "vouchers", "shop", "archive");
        return Map.copyOf(worth);
    }

    private static void put(Map<String, Integer> worth, int value, String... words) {
        for (String word : words) {
            worth.put(word, value);
        }
    }

    private record Rated(Link link, int worth) {}

    /** The links to pages of the site that are worth reading, best first, each page once. */
    static List<Link> best(HttpUrl site, List<Link> links) {
        Map<String, Rated> byAddress = new HashMap<>();
        List<String> order = new ArrayList<>();
        for (Link link : links) {
            HttpUrl url = ofSite(site, link.url());
            if (url == null) {
                continue;
            }
            String address = url.toString();
            Rated rated = new Rated(new Link(address, link.text()), worth(url, link.text()));
            if (byAddress.putIfAbsent(address, rated) == null) {
                order.add(address);
            } else if (rated.worth() > byAddress.get(address).worth()) {
                byAddress.put(address, rated);
            }
        }
        return order.stream()
                .map(byAddress::get)
                .filter(rated -> rated.worth() > 0)
                .sorted(Comparator.comparingInt(Rated::worth).reversed())
                .map(Rated::link)
                .toList();
    }

    private static @Nullable HttpUrl ofSite(HttpUrl site, String address) {
        HttpUrl url = HttpUrl.parse(address);
        if (url == null
                || !domain(url).equals(domain(site))
                || NOT_A_PAGE.matcher(url.encodedPath().toLowerCase(Locale.ROOT)).find()) {
            return null;
        }
        HttpUrl plain = url.newBuilder().fragment(null).build();
        boolean home = plain.encodedPath().equals("/") && plain.encodedQuery() == null;
        return home ? null : plain;
    }

    private static int worth(HttpUrl url, String text) {
        String shown = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        String path = url.encodedPath().toLowerCase(Locale.ROOT);
        int worth = best(path) + best(shown.toLowerCase(Locale.ROOT));
        // Deep pages are mostly single news, dishes or rooms.
        int depth = Math.max(0, url.pathSize() - 2);
        return worth <= 0 ? worth : worth * 4 - depth * 2 + (path.endsWith(".pdf") ? PDF : 0);
    }

    private static int best(String text) {
        int best = 0;
        int worst = 0;
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            int worth = WORTH.getOrDefault(matcher.group(), 0);
            best = Math.max(best, worth);
            worst = Math.min(worst, worth);
        }
        return best + worst;
    }

    private static String domain(HttpUrl url) {
        return Objects.requireNonNullElse(url.topPrivateDomain(), url.host());
    }
}

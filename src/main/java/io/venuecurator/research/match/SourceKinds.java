package io.venuecurator.research.match;

import io.venuecurator.research.page.Page;
import io.venuecurator.research.page.PageContent;
import io.venuecurator.venue.Region;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import okhttp3.HttpUrl;

/**
 * Tells whose page a page is: the venue's own if its domain is that of the venue's website, or
 * spells the name of the venue or its house; an article if it says so.
 */
final class SourceKinds {

    private static final Pattern ARTICLE_PATH =
            Pattern.compile(
                    "/(blogs?|news|articles?|stories|posts?|forum|threads?)(/|$)|/20\\d\\d/\\d\\d/");
    private static final int SHORTEST_NAME = 5;

    private final Set<String> common = new HashSet<>();

    SourceKinds(Vocabulary vocabulary, Region region) {
        common.addAll(vocabulary.kinds());
        common.addAll(vocabulary.houses());
        common.addAll(vocabulary.ignorable());
        common.addAll(Words.of(region.countryName()));
        common.add(region.country().toLowerCase(Locale.ROOT));
        common.add("wedding");
        // One letter would let any label be cut to fit.
        common.removeIf(word -> word.length() < 2);
    }

    /** The kind of source. */
    SourceKind of(Page page, Place venue) {
        HttpUrl url = HttpUrl.parse(page.url());
        if (url != null && isOfficial(url, venue)) {
            return SourceKind.OFFICIAL;
        }
        boolean article =
                (url != null && ARTICLE_PATH.matcher(url.encodedPath()).find())
                        || isArticle(page.content());
        return article ? SourceKind.ARTICLE : SourceKind.DIRECTORY;
    }

    private boolean isOfficial(HttpUrl url, Place venue) {
        String domain = domain(url);
        HttpUrl site = HttpUrl.parse("https://" + venue.host());
        if (!venue.host().isEmpty() && site != null && domain(site).equals(domain)) {
            return true;
        }
        String label = domain.substring(0, Math.max(0, domain.indexOf('.'))).replace("-", "");
        return Stream.concat(Stream.of(venue.name()), venue.inHouse().stream())
                .flatMap(name -> Stream.concat(Stream.of(name.own()), name.rest().stream()))
                .anyMatch(words -> spells(label, words));
    }

    /** Whether a domain label consists of a name's words and common ones. */
    private boolean spells(String label, List<String> name) {
        Set<String> words = new HashSet<>(common);
        words.addAll(name);
        int told =
                name.stream()
                        .filter(word -> !common.contains(word) && label.contains(word))
                        .mapToInt(String::length)
                        .sum();
        return told >= SHORTEST_NAME && consists(label, words);
    }

    /** Whether a text can be cut into the given words, each with or without a plural s. */
    private static boolean consists(String text, Set<String> words) {
        boolean[] reached = new boolean[text.length() + 1];
        reached[0] = true;
        for (int from = 0; from < text.length(); from++) {
            if (reached[from]) {
                for (String word : words) {
                    if (text.startsWith(word, from)) {
                        int to = from + word.length();
                        reached[to] = true;
                        if (text.startsWith("s", to)) {
                            reached[to + 1] = true;
                        }
                    }
                }
            }
        }
        return reached[text.length()];
    }

    private static boolean isArticle(PageContent content) {
        return content instanceof PageContent.Html html
                && Optional.ofNullable(html.document().selectFirst("meta[property=og:type]"))
                        .map(meta -> meta.attr("content").toLowerCase(Locale.ROOT))
                        .filter("article"::equals)
                        .isPresent();
    }

    private static String domain(HttpUrl url) {
        return Objects.requireNonNullElse(url.topPrivateDomain(), url.host());
    }
}

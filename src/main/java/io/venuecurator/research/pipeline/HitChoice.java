package io.venuecurator.research.pipeline;

import io.venuecurator.research.search.SearchHit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import okhttp3.HttpUrl;

/**
 * Chooses which pages to read: each address once, the best ranks of all queries first, few per
 * site, so that one large directory does not take all places.
 */
final class HitChoice {

    private static final int LONGEST_SNIPPET = 2_000;

    private final int mostPages;
    private final int mostPerSite;

    HitChoice(int mostPages, int mostPerSite) {
        this.mostPages = mostPages;
        this.mostPerSite = mostPerSite;
    }

    /** The hits to read, at most the given number, the most promising first. */
    List<SearchHit> choose(List<SearchOutcome> outcomes) {
        Map<String, Integer> perSite = new HashMap<>();
        return unique(outcomes).stream()
                .sorted(Comparator.comparingInt(SearchHit::rank))
                .filter(hit -> perSite.merge(site(hit), 1, Integer::sum) <= mostPerSite)
                .limit(mostPages)
                .toList();
    }

    /** How many different addresses were found. */
    static int count(List<SearchOutcome> outcomes) {
        return unique(outcomes).size();
    }

    private static List<SearchHit> unique(List<SearchOutcome> outcomes) {
        Map<String, SearchHit> byAddress = new LinkedHashMap<>();
        for (SearchOutcome outcome : outcomes) {
            for (SearchHit hit : outcome.hits()) {
                byAddress.merge(address(hit), hit, HitChoice::both);
            }
        }
        return new ArrayList<>(byAddress.values());
    }

    /** Two queries show different excerpts of one page. */
    private static SearchHit both(SearchHit a, SearchHit b) {
        boolean more =
                !a.snippet().contains(b.snippet())
                        && a.snippet().length() + b.snippet().length() < LONGEST_SNIPPET;
        return new SearchHit(
                a.url(),
                a.title(),
                more ? a.snippet() + "\n" + b.snippet() : a.snippet(),
                Stream.of(a, b)
                        .map(SearchHit::publishedAt)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                Math.min(a.rank(), b.rank()),
                a.source(),
                a.file() == null ? b.file() : a.file());
    }

    private static String address(SearchHit hit) {
        HttpUrl url = HttpUrl.parse(hit.url());
        return url == null ? hit.url() : url.newBuilder().fragment(null).build().toString();
    }

    private static String site(SearchHit hit) {
        HttpUrl url = HttpUrl.parse(hit.url());
        return url == null
                ? hit.url()
                : Objects.requireNonNullElse(url.topPrivateDomain(), url.host());
    }
}

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
    ChosenHits choose(List<SearchOutcome> outcomes) {
        Map<String, Integer> perSite = new HashMap<>();
        List<Found> unique = unique(outcomes);
        List<SearchHit> chosen =
                unique.stream()
                        .sorted(Comparator.comparingInt(found -> found.hit().rank()))
                        .filter(
                                found ->
                                        perSite.merge(found.site(), 1, Integer::sum) <= mostPerSite)
                        .limit(mostPages)
                        .map(Found::hit)
                        .toList();
        return new ChosenHits(chosen, unique.size());
    }

    private static List<Found> unique(List<SearchOutcome> outcomes) {
        Map<String, Found> byAddress = new LinkedHashMap<>();
        for (SearchOutcome outcome : outcomes) {
            for (SearchHit hit : outcome.hits()) {
                Found found = Found.of(hit);
                byAddress.merge(
                        found.address(), found, (a, b) -> a.withHit(both(a.hit(), b.hit())));
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
                a.file() == null ? b.file() : a.file(),
                a.text() == null ? b.text() : a.text());
    }

    /** A hit with what its address says, which is parsed once: a venue has dozens of hits. */
    private record Found(SearchHit hit, String address, String site) {

        static Found of(SearchHit hit) {
            HttpUrl url = HttpUrl.parse(hit.url());
            return url == null
                    ? new Found(hit, hit.url(), hit.url())
                    : new Found(
                            hit,
                            withoutFragment(url),
                            Objects.requireNonNullElse(url.topPrivateDomain(), url.host()));
        }

        Found withHit(SearchHit other) {
            return new Found(other, address, site);
        }

        private static String withoutFragment(HttpUrl url) {
            return url.encodedFragment() == null
                    ? url.toString()
                    : url.newBuilder().fragment(null).build().toString();
        }
    }
}

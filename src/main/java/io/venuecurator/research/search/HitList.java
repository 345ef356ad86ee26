package io.venuecurator.research.search;

import io.venuecurator.research.text.OneLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Collects the hits of an answer: only web addresses, texts bounded and on one line, ranks in the
 * provider's order. Used by one thread.
 */
final class HitList {

    private static final int MOST_HITS = 50;
    private static final int LONGEST_URL = 2_000;
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_SNIPPET = 2_000;
    private static final int LONGEST_DATE = 40;

    private final String source;
    private final List<SearchHit> hits = new ArrayList<>();

    /** Hits of a source. */
    HitList(String source) {
        this.source = source;
    }

    /** Adds a hit; what is no web address is left out. An empty date means that none is known. */
    void add(String url, String title, String snippet, String publishedAt) {
        if (hits.size() == MOST_HITS || !isWebAddress(url)) {
            return;
        }
        String date = OneLine.of(publishedAt, LONGEST_DATE);
        hits.add(
                new SearchHit(
                        url,
                        OneLine.of(title, LONGEST_TITLE),
                        OneLine.of(snippet, LONGEST_SNIPPET),
                        date.isEmpty() || date.equals("null") ? null : date,
                        hits.size(),
                        source,
                        null));
    }

    /**
     * Adds a hit whose page the source itself has as data.
     *
     * @param text the facts, one on a line
     */
    void addRecord(String url, String title, String text) {
        if (hits.size() == MOST_HITS) {
            return;
        }
        hits.add(
                new SearchHit(
                        url,
                        OneLine.of(title, LONGEST_TITLE),
                        OneLine.of(text, LONGEST_SNIPPET),
                        null,
                        hits.size(),
                        source,
                        null,
                        text));
    }

    /** What was added. */
    List<SearchHit> list() {
        return List.copyOf(hits);
    }

    private static boolean isWebAddress(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        return url.length() <= LONGEST_URL
                && (lower.startsWith("http://") || lower.startsWith("https://"));
    }
}

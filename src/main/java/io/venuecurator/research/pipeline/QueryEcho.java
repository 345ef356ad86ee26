package io.venuecurator.research.pipeline;

import io.venuecurator.research.SearchQuery;
import io.venuecurator.research.search.SearchHit;
import io.venuecurator.venue.Venue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Text that repeats a question instead of answering it, as the pages of other searches do: "Results
 * for Harbour Hotel wedding facilities bridal suite catering". It says nothing of the venue, not
 * even that it exists. An echo is a run of the query's words in their order, with most of the words
 * that the query has beyond the venue's name, or cut off by an ellipsis. Immutable.
 */
final class QueryEcho {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern CUT_OFF = Pattern.compile("\\s*(?:\u2026|\\.\\.\\.)");
    private static final int FEWEST = 4;
    private static final int FEWEST_CUT_OFF = 3;
    private static final double MOST = 0.75;

    private record Run(int start, int end) {}

    /** A word of a query. */
    private record Place(List<String> query, int at) {}

    private final Map<String, List<Place>> places = new HashMap<>();
    private final Set<String> name;

    /** The echoes of what is asked about a venue. */
    QueryEcho(List<SearchQuery> queries, Venue venue) {
        this.name = new HashSet<>(words(venue.name()));
        for (SearchQuery query : queries) {
            List<String> words = words(query.query());
            for (int at = 0; at < words.size(); at++) {
                places.computeIfAbsent(words.get(at), word -> new ArrayList<>())
                        .add(new Place(words, at));
            }
        }
    }

    /** The hits without the echoes in their titles and excerpts. */
    List<SearchHit> without(List<SearchHit> hits) {
        return hits.stream().map(this::without).toList();
    }

    /** Whether a text has an echo in it. */
    boolean isIn(String text) {
        return !runs(text).isEmpty();
    }

    private SearchHit without(SearchHit hit) {
        String title = without(hit.title());
        String snippet = without(hit.snippet());
        return title.equals(hit.title()) && snippet.equals(hit.snippet())
                ? hit
                : hit.withWords(title, snippet);
    }

    private String without(String text) {
        StringBuilder left = new StringBuilder(text);
        for (Run run : runs(text).reversed()) {
            left.replace(run.start(), run.end(), "\u2026");
        }
        return left.toString();
    }

    private List<Run> runs(String text) {
        List<MatchResult> found = WORD.matcher(text).results().toList();
        List<String> words = found.stream().map(m -> lower(m.group())).toList();
        List<Run> runs = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            int length = longest(words, from, text, found);
            if (length > 0) {
                int last = from + length - 1;
                runs.add(new Run(found.get(from).start(), found.get(last).end()));
                from = last;
            }
        }
        return runs;
    }

    /** The length in words of the longest echo that begins at a word, 0 if none does. */
    private int longest(List<String> words, int from, String text, List<MatchResult> found) {
        int longest = 0;
        for (Place place : places.getOrDefault(words.get(from), List.of())) {
            int length = common(words, from, place.query(), place.at());
            if (length > longest) {
                int end = found.get(from + length - 1).end();
                boolean cutOff = CUT_OFF.matcher(text).region(end, text.length()).lookingAt();
                longest = isEcho(place.query(), place.at(), length, cutOff) ? length : longest;
            }
        }
        return longest;
    }

    private boolean isEcho(List<String> query, int at, int length, boolean cutOff) {
        long said = own(query.subList(at, at + length));
        return (said >= FEWEST && said >= own(query) * MOST)
                || (cutOff && at == 0 && said >= FEWEST_CUT_OFF);
    }

    private long own(List<String> words) {
        return words.stream().filter(word -> !name.contains(word)).count();
    }

    private static int common(List<String> words, int from, List<String> query, int at) {
        int length = 0;
        while (from + length < words.size()
                && at + length < query.size()
                && words.get(from + length).equals(query.get(at + length))) {
            length++;
        }
        return length;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(m -> lower(m.group())).toList();
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}

package io.venuecurator.desktop.state;

import io.venuecurator.desktop.text.Texts;
import io.venuecurator.research.fuse.Conflict;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which kinds of warnings the waiting proposals of each venue carry. A kind is a warning without
 * what differs from case to case: "The page is from 2019" and "The page is from 2021" are one kind,
 * and so is whatever follows a colon or a bracket. Immutable.
 */
public final class WarningMarks {

    /** Nobody warns of anything. */
    public static final WarningMarks NONE = new WarningMarks(List.of(), Map.of());

    /** One bit each; the rarest kinds beyond them are left out. */
    private static final int MOST_KINDS = 64;

    private static final Pattern DETAILS = Pattern.compile("\\s*[:(].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*");

    private final List<String> kinds;
    private final Map<String, Long> bits;

    private WarningMarks(List<String> kinds, Map<String, Long> bits) {
        this.kinds = kinds;
        this.bits = bits;
    }

    /** Sorts the warnings of venues into kinds, the most frequent first. */
    public static WarningMarks of(Map<String, Set<String>> warningsByKey) {
        Map<String, Set<String>> kindsByKey = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        warningsByKey.forEach(
                (key, warnings) -> {
                    Set<String> kinds = kinds(warnings);
                    kindsByKey.put(key, kinds);
                    kinds.forEach(kind -> counts.merge(kind, 1, Integer::sum));
                });
        List<String> kinds =
                counts.entrySet().stream()
                        .sorted(
                                Map.Entry.<String, Integer>comparingByValue()
                                        .reversed()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .limit(MOST_KINDS)
                        .map(Map.Entry::getKey)
                        .toList();
        Map<String, Long> bits = new HashMap<>();
        kindsByKey.forEach(
                (key, own) ->
                        bits.put(
                                key,
                                own.stream()
                                        .map(kinds::indexOf)
                                        .filter(index -> index >= 0)
                                        .mapToLong(index -> 1L << index)
                                        .reduce(0, (a, b) -> a | b)));
        return new WarningMarks(kinds, Map.copyOf(bits));
    }

    private static Set<String> kinds(Collection<String> warnings) {
        return warnings.stream()
                .map(WarningMarks::kind)
                .filter(kind -> !kind.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String kind(String warning) {
        if (Conflict.isWarning(warning)) {
            return Texts.of("warning.conflict");
        }
        String bare = DETAILS.matcher(warning).replaceFirst("");
        return NUMBER.matcher(bare).replaceAll("…").strip();
    }

    /** The kinds that occur. */
    public List<String> kinds() {
        return kinds;
    }

    /** Bit n is set when a waiting proposal of the venue has the n-th kind of warning. */
    public long bits(String key) {
        return bits.getOrDefault(key, 0L);
    }

    /** The keys of the venues whose bits are others elsewhere, or stand for other kinds. */
    Stream<String> keysThatDiffer(WarningMarks other) {
        return kinds.equals(other.kinds)
                ? Standings.differing(bits, other.bits)
                : Stream.concat(bits.keySet().stream(), other.bits.keySet().stream());
    }
}

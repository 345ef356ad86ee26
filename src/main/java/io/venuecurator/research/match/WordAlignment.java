package io.venuecurator.research.match;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * Which words two names share, each word once. Equal words are paired first, then words of which
 * one side writes two as one ({@code black friar}), then misspelt ones: Jaro–Winkler similarity
 * (Winkler 1990) of at least {@value #ALIKE}.
 *
 * @param shared the paired words, as the left side writes them
 * @param leftOnly words of the left side without a partner
 * @param rightOnly words of the right side without a partner
 */
record WordAlignment(List<String> shared, List<String> leftOnly, List<String> rightOnly) {

    private static final double ALIKE = 0.92;
    private static final int SHORTEST_MISSPELT = 5;
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    /** Pairs the words of two names. */
    static WordAlignment of(List<String> left, List<String> right) {
        List<String> shared = new ArrayList<>();
        List<String> leftOnly = new ArrayList<>(left);
        List<String> rightOnly = new ArrayList<>(right);
        leftOnly.removeIf(word -> rightOnly.remove(word) && shared.add(word));
        joinPairs(leftOnly, rightOnly, shared);
        joinPairs(rightOnly, leftOnly, shared);
        leftOnly.removeIf(word -> removeAlike(rightOnly, word) && shared.add(word));
        return new WordAlignment(
                List.copyOf(shared), List.copyOf(leftOnly), List.copyOf(rightOnly));
    }

    private static void joinPairs(List<String> two, List<String> one, List<String> shared) {
        for (int i = 0; i + 1 < two.size(); i++) {
            String joined = two.get(i) + two.get(i + 1);
            if (one.remove(joined)) {
                two.subList(i, i + 2).clear();
                shared.add(joined);
                i--;
            }
        }
    }

    private static boolean removeAlike(List<String> others, String word) {
        for (String other : others) {
            if (alike(word, other)) {
                others.remove(other);
                return true;
            }
        }
        return false;
    }

    private static boolean alike(String a, String b) {
        return Math.min(a.length(), b.length()) >= SHORTEST_MISSPELT
                && SIMILARITY.apply(a, b) >= ALIKE;
    }

    /** Whether neither side has a word that the other lacks. */
    boolean isComplete() {
        return leftOnly.isEmpty() && rightOnly.isEmpty();
    }

    /** The share of the longer side's words that are paired, 0…1. */
    double coverage() {
        int longer = shared.size() + Math.max(leftOnly.size(), rightOnly.size());
        return longer == 0 ? 0 : (double) shared.size() / longer;
    }
}

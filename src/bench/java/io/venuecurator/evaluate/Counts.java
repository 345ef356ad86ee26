package io.venuecurator.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What was found right, found wrong and missed in one unit: a page, a pair.
 *
 * @param right found and labelled
 * @param wrong found and not labelled
 * @param missed labelled and not found
 */
record Counts(int right, int wrong, int missed) {

    static final Counts NONE = new Counts(0, 0, 0);

    /** Compares what was found in a unit with its labels. */
    static Counts of(Set<String> found, Set<String> labelled) {
        Set<String> both = new HashSet<>(found);
        both.retainAll(labelled);
        return new Counts(both.size(), found.size() - both.size(), labelled.size() - both.size());
    }

    /** For a yes-or-no question. */
    static Counts of(boolean found, boolean labelled) {
        return new Counts(
                found && labelled ? 1 : 0, found && !labelled ? 1 : 0, !found && labelled ? 1 : 0);
    }

    static Counts sum(List<Counts> units) {
        return units.stream().reduce(NONE, Counts::plus);
    }

    private Counts plus(Counts other) {
        return new Counts(right + other.right, wrong + other.wrong, missed + other.missed);
    }

    int found() {
        return right + wrong;
    }

    int labelled() {
        return right + missed;
    }

    /** The harmonic mean of precision and recall (van Rijsbergen 1979); 1 where both are empty. */
    double f1() {
        int all = 2 * right + wrong + missed;
        return all == 0 ? 1 : 2.0 * right / all;
    }
}

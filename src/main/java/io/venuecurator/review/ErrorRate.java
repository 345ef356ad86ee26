package io.venuecurator.review;

import io.venuecurator.venue.ConfidenceLevel;
import java.util.List;

/**
 * How often a reviewer did not take what was proposed. Decisions made by a threshold count for
 * nothing, since nobody looked.
 *
 * @param decided how many proposals were judged
 * @param wrong how many of them were edited, rejected or answered with the original
 */
public record ErrorRate(int decided, int wrong) {

    /** The 95 % quantile of the normal distribution; one-sided, since the claim is "at most". */
    private static final double Z = 1.6448536269514722;

    /** Checks that the counts fit together. */
    public ErrorRate {
        if (wrong < 0 || wrong > decided) {
            throw new IllegalArgumentException(wrong + " wrong of " + decided);
        }
    }

    /**
     * The record of one reviewer at one level.
     *
     * @param history decisions in any order; those that no longer stand are ignored
     */
    public static ErrorRate of(List<HistoryEntry> history, String reviewer, ConfidenceLevel level) {
        List<DecisionKind> kinds =
                history.stream()
                        .filter(HistoryEntry::inForce)
                        .filter(entry -> entry.decision().reviewer().equals(reviewer))
                        .filter(entry -> !Step.isBulk(entry.decision().step()))
                        .filter(entry -> entry.level() == level)
                        .map(entry -> entry.decision().kind())
                        .toList();
        int wrong = (int) kinds.stream().filter(kind -> kind != DecisionKind.ACCEPT).count();
        return new ErrorRate(kinds.size(), wrong);
    }

    /** The share that was wrong, 0…1; 0 where nothing was decided. */
    public double rate() {
        return decided == 0 ? 0 : (double) wrong / decided;
    }

    /**
     * The rate that the true one exceeds with at most 5 % probability, 0…1; 1 where nothing was
     * decided. Upper bound of the {@link ScoreInterval}.
     */
    public double upperBound() {
        return decided == 0 ? 1 : ScoreInterval.of(rate(), decided, Z).high();
    }
}

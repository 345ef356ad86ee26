package io.venuecurator.review;

import java.util.List;

/**
 * The judged confidences of one range.
 *
 * @param from the lowest confidence of the range, 0…1, inclusive
 * @param to the end of the range, exclusive but for 1
 * @param judged how many were judged
 * @param right how many of them were right
 * @param meanConfidence the mean of what was stated, 0…1; the middle of the range where nothing was
 *     judged
 */
public record ReliabilityBin(double from, double to, int judged, int right, double meanConfidence) {

    static ReliabilityBin of(double from, double to, List<Judged> inside) {
        return new ReliabilityBin(
                from,
                to,
                inside.size(),
                (int) inside.stream().filter(Judged::right).count(),
                inside.stream().mapToDouble(Judged::confidence).average().orElse((from + to) / 2));
    }

    /** The share that was right, 0…1; 0 where nothing was judged. */
    public double share() {
        return judged == 0 ? 0 : (double) right / judged;
    }

    /** The 95 % bounds of the share. */
    public ScoreInterval bounds() {
        return ScoreInterval.of(right, judged);
    }
}

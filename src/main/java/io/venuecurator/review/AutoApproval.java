package io.venuecurator.review;

import java.util.Comparator;
import java.util.List;

/**
 * What accepting everything from a confidence on would have done.
 *
 * @param threshold the confidence, 0…1, inclusive; above 1 where none is safe
 * @param approved how many values it would have taken
 * @param right how many of these were right
 * @param judged how many values there were
 */
public record AutoApproval(double threshold, int approved, int right, int judged) {

    private static final double NEVER = Math.nextUp(1.0);

    /**
     * The lowest threshold whose values reach a precision.
     *
     * @param judged judged confidences, in any order
     * @param precision the share that has to be right, 0…1
     */
    public static AutoApproval at(double precision, List<Judged> judged) {
        List<Judged> falling =
                judged.stream()
                        .sorted(Comparator.comparingDouble(Judged::confidence).reversed())
                        .toList();
        AutoApproval best = new AutoApproval(NEVER, 0, 0, judged.size());
        int right = 0;
        for (int i = 0; i < falling.size(); i++) {
            Judged each = falling.get(i);
            right += each.right() ? 1 : 0;
            boolean last =
                    i + 1 == falling.size() || falling.get(i + 1).confidence() < each.confidence();
            if (last && right >= precision * (i + 1)) {
                best = new AutoApproval(each.confidence(), i + 1, right, judged.size());
            }
        }
        return best;
    }

    /** The share of all values that it would have taken, 0…1; 0 where there were none. */
    public double coverage() {
        return judged == 0 ? 0 : (double) approved / judged;
    }
}

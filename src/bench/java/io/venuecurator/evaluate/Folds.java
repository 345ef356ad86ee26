package io.venuecurator.evaluate;

import io.venuecurator.research.fuse.RuleCalibration;
import io.venuecurator.review.Judged;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Ten parts of labelled candidates, each of neighbouring units, since neighbouring pages of a set
 * are often of one site. No unit is in two parts.
 */
final class Folds {

    private static final int FOLDS = 10;

    private final List<LabelledCandidate> all;
    private final List<Set<String>> units;

    private Folds(List<LabelledCandidate> all, List<Set<String>> units) {
        this.all = all;
        this.units = units;
    }

    static Folds of(List<LabelledCandidate> all) {
        Set<String> distinct = new LinkedHashSet<>();
        all.forEach(each -> distinct.add(each.unit()));
        List<String> ordered = List.copyOf(distinct);
        List<Set<String>> units = new ArrayList<>();
        for (int i = 0; i < FOLDS; i++) {
            int from = ordered.size() * i / FOLDS;
            units.add(Set.copyOf(ordered.subList(from, ordered.size() * (i + 1) / FOLDS)));
        }
        return new Folds(all, units);
    }

    /** All candidates, each judged by a table that its own part had no share in. */
    List<Judged> judged() {
        List<Judged> judged = new ArrayList<>();
        each((training, tested) -> judged.addAll(tested));
        return judged;
    }

    /** Hands over each part, judged by the table of the others, behind the others themselves. */
    void each(BiConsumer<List<Judged>, List<Judged>> part) {
        for (Set<String> inside : units) {
            List<LabelledCandidate> others =
                    all.stream().filter(each -> !inside.contains(each.unit())).toList();
            RuleCalibration calibration = RuleCalibration.of(RuleTallies.of(others));
            part.accept(
                    others.stream().map(each -> each.judgedBy(calibration)).toList(),
                    all.stream()
                            .filter(each -> inside.contains(each.unit()))
                            .map(each -> each.judgedBy(calibration))
                            .toList());
        }
    }
}

package io.venuecurator.evaluate;

import io.venuecurator.research.fuse.RuleCalibration;
import io.venuecurator.review.AutoApproval;
import io.venuecurator.review.Judged;
import io.venuecurator.review.Reliability;
import io.venuecurator.venue.FieldPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How far the confidences of all labelled candidates hold: as the rules state them, by the table
 * that ships, and by tables that were measured on the other nine tenths of the data
 * (cross-validation; Stone, Journal of the Royal Statistical Society B 36, 1974).
 */
final class CalibrationSet implements EvaluationSet {

    private static final double SAFE = 0.99;

    private final List<CandidateSource> sources;

    CalibrationSet(List<CandidateSource> sources) {
        this.sources = List.copyOf(sources);
    }

    @Override
    public String name() {
        return "calibration";
    }

    @Override
    public String place() {
        return "";
    }

    @Override
    public List<Figure> score(Path place, Disagreements disagreements) throws IOException {
        List<LabelledCandidate> all = new ArrayList<>();
        for (CandidateSource source : sources) {
            Path at = place.resolve(source.place());
            if (Files.exists(at)) {
                all.addAll(source.candidates(at));
            }
        }
        RuleTallies.write(all);
        all.stream()
                .filter(each -> !each.right())
                .forEach(each -> disagreements.add("labelled wrong: " + each));
        Folds folds = Folds.of(all);
        List<Figure> figures = new ArrayList<>();
        figures.add(error("ece of stated", judged(all, RuleCalibration.of(List.of()))));
        figures.add(error("ece of shipped table", judged(all, RuleCalibration.bundled())));
        figures.add(error("ece cross-validated", folds.judged()));
        figures.addAll(approval(folds));
        return figures;
    }

    private static List<Judged> judged(List<LabelledCandidate> all, RuleCalibration calibration) {
        return all.stream().map(each -> each.judgedBy(calibration)).toList();
    }

    private Figure error(String metric, List<Judged> judged) {
        List<List<Judged>> pages =
                List.copyOf(
                        judged.stream()
                                .collect(
                                        Collectors.groupingBy(
                                                Judged::source, TreeMap::new, Collectors.toList()))
                                .values());
        Bootstrap.Bounds bounds =
                Bootstrap.bounds(
                        pages,
                        drawn ->
                                Reliability.of(drawn.stream().flatMap(List::stream).toList())
                                        .expectedCalibrationError());
        return new Figure(
                name(),
                metric,
                Reliability.of(judged).expectedCalibrationError(),
                judged.size(),
                bounds.low(),
                bounds.high());
    }

    /** Each tenth is approved by the threshold that was safe on the other nine. */
    private List<Figure> approval(Folds folds) {
        Map<FieldPath, int[]> counts = new TreeMap<>();
        folds.each(
                (training, tested) -> {
                    for (Judged each : tested) {
                        double threshold =
                                AutoApproval.at(SAFE, of(each.field(), training)).threshold();
                        boolean approved = each.confidence() >= threshold;
                        int[] count = counts.computeIfAbsent(each.field(), f -> new int[3]);
                        count[0]++;
                        count[1] += approved ? 1 : 0;
                        count[2] += approved && each.right() ? 1 : 0;
                    }
                });
        List<Figure> figures = new ArrayList<>();
        counts.forEach(
                (field, count) -> {
                    figures.add(
                            Figure.share(
                                    name(),
                                    field + " coverage at 99 % precision",
                                    count[1],
                                    count[0]));
                    figures.add(
                            Figure.share(
                                    name(), field + " precision approved", count[2], count[1]));
                });
        return figures;
    }

    private static List<Judged> of(FieldPath field, List<Judged> judged) {
        return judged.stream().filter(each -> each.field().equals(field)).toList();
    }
}

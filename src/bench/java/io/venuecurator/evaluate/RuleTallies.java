package io.venuecurator.evaluate;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.venuecurator.research.fuse.RuleCalibration;
import io.venuecurator.research.fuse.RuleTally;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts how often each rule was right where it stated which confidence. */
final class RuleTallies {

    private static final Path TABLE = Path.of("target", "evaluate", "rule-calibration.json");

    private RuleTallies() {}

    static List<RuleTally> of(List<LabelledCandidate> candidates) {
        Map<String, Map<BigDecimal, List<LabelledCandidate>>> byRule =
                candidates.stream()
                        .collect(
                                Collectors.groupingBy(
                                        each ->
                                                RuleCalibration.rule(
                                                        each.candidate().evidence().extractor()),
                                        TreeMap::new,
                                        Collectors.groupingBy(
                                                RuleTallies::stated,
                                                TreeMap::new,
                                                Collectors.toList())));
        List<RuleTally> tallies = new ArrayList<>();
        byRule.forEach(
                (rule, byStated) ->
                        byStated.forEach(
                                (stated, of) ->
                                        tallies.add(
                                                new RuleTally(
                                                        rule,
                                                        stated.doubleValue(),
                                                        (int)
                                                                of.stream()
                                                                        .filter(
                                                                                LabelledCandidate
                                                                                        ::right)
                                                                        .count(),
                                                        of.size()))));
        return tallies;
    }

    /**
     * The table for the resource {@code research/fuse/rule-calibration.json}, by all candidates.
     */
    static void write(List<LabelledCandidate> candidates) throws IOException {
        Files.createDirectories(TABLE.getParent());
        JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValue(TABLE.toFile(), of(candidates));
    }

    private static BigDecimal stated(LabelledCandidate each) {
        return BigDecimal.valueOf(each.candidate().confidence()).setScale(2, RoundingMode.HALF_UP);
    }
}

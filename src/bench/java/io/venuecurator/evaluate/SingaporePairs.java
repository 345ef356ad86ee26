package io.venuecurator.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.research.match.MatchVerdict;
import io.venuecurator.research.match.Relation;
import io.venuecurator.research.match.VenuePairMatcher;
import io.venuecurator.research.match.Vocabulary;
import io.venuecurator.venue.Venue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Pairs of venues labelled same, part of, different or unsure. The matcher sees names, addresses
 * and, where the set says that the pair has one telephone number in common, that number. Pairs
 * labelled unsure count as neither same nor part of.
 */
final class SingaporePairs implements EvaluationSet {

    private static final String SHARED_PHONE = Markets.SINGAPORE.region().phoneExample();

    private final VenuePairMatcher matcher =
            new VenuePairMatcher(Markets.SINGAPORE, Vocabulary.bundled());

    @Override
    public String name() {
        return "singapore-pairs";
    }

    @Override
    public String place() {
        return "matching/singapore/pairs.jsonl";
    }

    @Override
    public List<Figure> score(Path place, Disagreements disagreements) throws IOException {
        List<Counts> same = new ArrayList<>();
        List<Counts> partOf = new ArrayList<>();
        for (JsonNode pair : JsonLines.read(place)) {
            MatchVerdict verdict = matcher.judge(venue(pair, "a"), venue(pair, "b"));
            String label = pair.path("label").asText();
            same.add(Counts.of(verdict.relation() == Relation.SAME, label.equals("same")));
            partOf.add(Counts.of(verdict.relation() == Relation.PART_OF, label.equals("part_of")));
            String found = verdict.relation().name().toLowerCase(Locale.ROOT);
            if (!found.equals(label)) {
                disagreements.add(
                        "%s, labelled %s: %s | %s (%s)"
                                .formatted(
                                        found,
                                        label,
                                        pair.path("name_a").asText(),
                                        pair.path("name_b").asText(),
                                        verdict.reason()));
            }
        }
        List<Figure> figures = new ArrayList<>(Figure.precisionRecallF1(name(), "same", same));
        figures.addAll(Figure.precisionRecallF1(name(), "part_of", partOf));
        return figures;
    }

    private static Venue venue(JsonNode pair, String side) {
        return Markets.venue(
                pair.path("name_" + side).asText(),
                Map.of(
                        Markets.ADDRESS,
                        pair.path("addr_" + side).asText(),
                        Markets.PHONE,
                        pair.path("same_phone").asBoolean() ? SHARED_PHONE : ""));
    }
}

package io.venuecurator.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.venuecurator.research.match.MatchVerdict;
import io.venuecurator.research.match.Relation;
import io.venuecurator.research.match.VenuePairMatcher;
import io.venuecurator.research.match.Vocabulary;
import io.venuecurator.venue.Venue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Pairs of restaurants from two tables, labelled the same or not. */
final class RestaurantPairs implements EvaluationSet {

    /** The set's own quoting, an opening grave accent and a closing apostrophe, is stripped. */
    static final Function<NamedCsvRecord, Venue> FODORS_ZAGAT =
            row ->
                    Markets.venue(
                            unquoted(row.getField("name")),
                            Map.of(
                                    Markets.ADDRESS,
                                    unquoted(row.getField("addr"))
                                            + ", "
                                            + unquoted(row.getField("city")),
                                    Markets.PHONE,
                                    unquoted(row.getField("phone"))));

    static final Function<NamedCsvRecord, Venue> ZOMATO_YELP =
            row ->
                    Markets.venue(
                            row.getField("name"),
                            Map.of(
                                    Markets.ADDRESS,
                                    row.getField("address"),
                                    Markets.POSTAL,
                                    row.getField("zip"),
                                    Markets.PHONE,
                                    row.getField("phone")));

    private final String name;
    private final Function<NamedCsvRecord, Venue> reading;
    private final VenuePairMatcher matcher =
            new VenuePairMatcher(Markets.UNITED_STATES, Vocabulary.bundled());

    RestaurantPairs(String name, Function<NamedCsvRecord, Venue> reading) {
        this.name = name;
        this.reading = reading;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String place() {
        return "matching/" + name;
    }

    @Override
    public List<Figure> score(Path place, Disagreements disagreements) throws IOException {
        Map<String, Venue> left = table(place.resolve("tableA.csv"));
        Map<String, Venue> right = table(place.resolve("tableB.csv"));
        List<Counts> pairs = new ArrayList<>();
        for (JsonNode pair : JsonLines.read(place.resolve("pairs.jsonl"))) {
            Venue a = of(left, pair.path("ltable_id").asText());
            Venue b = of(right, pair.path("rtable_id").asText());
            boolean labelled = pair.path("label").asText().equals("1");
            MatchVerdict verdict = matcher.judge(a, b);
            boolean same = verdict.relation() == Relation.SAME;
            pairs.add(Counts.of(same, labelled));
            if (same != labelled) {
                disagreements.add(
                        "%s, labelled %s: %s | %s (%s)"
                                .formatted(
                                        verdict.relation(),
                                        labelled ? "same" : "different",
                                        a.json(),
                                        b.json(),
                                        verdict.reason()));
            }
        }
        return Figure.precisionRecallF1(name, "same", pairs);
    }

    private Map<String, Venue> table(Path file) throws IOException {
        Map<String, Venue> rows = new HashMap<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            reader.forEach(row -> rows.put(row.getField("id"), reading.apply(row)));
        }
        return rows;
    }

    private static Venue of(Map<String, Venue> table, String id) {
        return Objects.requireNonNull(table.get(id), () -> "The table has no row " + id);
    }

    private static String unquoted(String field) {
        return field.replaceAll("^\\s*`|'\\s*$", "").replace("\\", "").strip();
    }
}

package io.venuecurator.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.research.extract.FieldCandidate;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.ValueEquality;
import io.venuecurator.venue.VenueField;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Edits of a curator, most of them found by a language model: silver, not truth. The values of one
 * venue that can be read out of one another are compared: what the rules read in the text of a
 * contact, and what follows from the address.
 */
final class HistorySet implements EvaluationSet {

    private final PageValues values = new PageValues(Markets.SINGAPORE);

    @Override
    public String name() {
        return "history";
    }

    @Override
    public String place() {
        return "history/field-changes.jsonl";
    }

    @Override
    public List<Figure> score(Path place, Disagreements disagreements) throws IOException {
        Map<String, Map<FieldPath, JsonNode>> venues = venues(place);
        List<Figure> figures = new ArrayList<>();
        figures.add(agreement(venues, "Tel: ", Markets.PHONE, Markets.PHONE, disagreements));
        figures.add(agreement(venues, "", Markets.EMAIL, Markets.EMAIL, disagreements));
        figures.add(
                agreement(venues, "Website: ", Markets.WEBSITE, Markets.WEBSITE, disagreements));
        figures.add(
                agreement(venues, "Address: ", Markets.ADDRESS, Markets.ADDRESS, disagreements));
        figures.add(agreement(venues, "Address: ", Markets.ADDRESS, Markets.POSTAL, disagreements));
        figures.add(agreement(venues, "Singapore ", Markets.POSTAL, Markets.ZONE, disagreements));
        return figures;
    }

    /** The last value that each venue was given for each field. */
    private static Map<String, Map<FieldPath, JsonNode>> venues(Path file) throws IOException {
        Map<String, Map<FieldPath, JsonNode>> venues = new LinkedHashMap<>();
        for (JsonNode edit : JsonLines.read(file)) {
            if (edit.path("is_final").asBoolean() && edit.path("new").isTextual()) {
                venues.computeIfAbsent(edit.path("venue_id").asText(), id -> new LinkedHashMap<>())
                        .put(FieldPath.of(edit.path("field").asText()), edit.path("new"));
            }
        }
        return venues;
    }

    private Figure agreement(
            Map<String, Map<FieldPath, JsonNode>> venues,
            String label,
            FieldPath written,
            FieldPath read,
            Disagreements disagreements) {
        VenueField field = Markets.SINGAPORE.field(read).orElseThrow();
        int n = 0;
        int agreed = 0;
        for (Map.Entry<String, Map<FieldPath, JsonNode>> venue : venues.entrySet()) {
            JsonNode text = venue.getValue().get(written);
            JsonNode silver = venue.getValue().get(read);
            if (text == null || silver == null) {
                continue;
            }
            n++;
            List<JsonNode> found = values(label + text.asText(), read);
            if (found.stream().anyMatch(f -> ValueEquality.same(f, silver, field))) {
                agreed++;
            } else {
                disagreements.add(
                        "%s: %s in \"%s\", found %s, silver %s"
                                .formatted(venue.getKey(), read, text.asText(), found, silver));
            }
        }
        String what = written.equals(read) ? read.value() : read + " from " + written;
        return Figure.share(name(), "agreement with silver, " + what, agreed, n);
    }

    private List<JsonNode> values(String line, FieldPath field) {
        return values.of(TextPage.of(line), Markets.venue("", Map.of())).stream()
                .filter(found -> found.field().equals(field))
                .map(FieldCandidate::candidate)
                .map(candidate -> candidate.value())
                .toList();
    }
}

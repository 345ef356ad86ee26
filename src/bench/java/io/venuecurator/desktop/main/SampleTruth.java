package io.venuecurator.desktop.main;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.venuecurator.venue.ValueEquality;
import io.venuecurator.venue.VenueField;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a reviewer who has read all pages of the sample would say. A value about which the truth
 * says nothing counts as right unless it is one of the traps.
 */
final class SampleTruth {

    private final Map<String, List<JsonNode>> right = new HashMap<>();
    private final Map<String, List<JsonNode>> traps = new HashMap<>();

    private SampleTruth(JsonNode truth) {
        for (JsonNode venue : truth.path("venues")) {
            for (JsonNode value : venue.path("values")) {
                JsonNode accept = value.path("accept");
                List<JsonNode> values =
                        right.computeIfAbsent(
                                place(venue.path("venue").asText(), value.path("field").asText()),
                                place -> new ArrayList<>());
                if (accept.isArray()) {
                    accept.forEach(values::add);
                } else {
                    values.add(accept);
                }
            }
        }
        for (JsonNode trap : truth.path("forbidden")) {
            traps.computeIfAbsent(
                            place(trap.path("venue").asText(), trap.path("field").asText()),
                            place -> new ArrayList<>())
                    .add(trap.path("value"));
        }
    }

    /** Reads it. */
    static SampleTruth read() throws IOException {
        try (InputStream in = SampleTruth.class.getResourceAsStream("/sample/expected.json")) {
            return new SampleTruth(new ObjectMapper().readTree(Objects.requireNonNull(in)));
        }
    }

    /** Whether a reviewer would accept a value. */
    boolean isRight(String venue, VenueField field, JsonNode value) {
        String place = place(venue, field.path().value());
        List<JsonNode> accepted = right.get(place);
        return accepted == null
                ? !isAmong(traps.getOrDefault(place, List.of()), value, field)
                : isAmong(accepted, value, field);
    }

    private static boolean isAmong(List<JsonNode> values, JsonNode value, VenueField field) {
        return values.stream().anyMatch(v -> ValueEquality.same(v, value, field));
    }

    private static String place(String venue, String field) {
        return venue + "/" + field;
    }
}

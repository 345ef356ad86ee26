package io.venuecurator.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names the records of a file by the rule of {@link io.venuecurator.venue.Venue#key}: {@code id}
 * where it is a text and unique, {@code id#n} for the n-th of several, {@code #n} for the n-th
 * record of the file where there is none. Where another record's id happens to read like that, one
 * more {@code #} is put in front.
 *
 * <p>Collects one id after the other; {@link #resolve} then names them all.
 */
final class VenueKeys {

    private final List<@Nullable String> ids = new ArrayList<>();

    /**
     * The keys of all records.
     *
     * @param keys in the order of the file, all different
     * @param unique which of them are ids, and so name the same venue in every state of the file
     */
    record Resolved(List<String> keys, BitSet unique) {}

    /** Takes the next record. */
    void add(JsonNode venue) {
        JsonNode id = venue.path("id");
        ids.add(id.isTextual() && !id.textValue().isBlank() ? id.textValue() : null);
    }

    Resolved resolve() {
        Map<String, Integer> counts = new HashMap<>();
        for (String id : ids) {
            if (id != null) {
                counts.merge(id, 1, Integer::sum);
            }
        }
        Set<String> taken = new HashSet<>(counts.keySet());
        Map<String, Integer> seen = new HashMap<>();
        List<String> keys = new ArrayList<>(ids.size());
        BitSet unique = new BitSet(ids.size());
        for (int position = 0; position < ids.size(); position++) {
            String id = ids.get(position);
            if (id != null && counts.getOrDefault(id, 0) == 1) {
                unique.set(position);
                keys.add(id);
            } else if (id != null) {
                keys.add(free(id + "#" + seen.merge(id, 1, Integer::sum), taken));
            } else {
                keys.add(free("#" + (position + 1), taken));
            }
        }
        return new Resolved(keys, unique);
    }

    private static String free(String wanted, Set<String> taken) {
        String key = wanted;
        while (!taken.add(key)) {
            key = "#" + key;
        }
        return key;
    }
}

package io.venuecurator.exchange;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.venuecurator.venue.Venue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One venue to export, with what reviewers have changed in it. Immutable. */
public final class ExportedVenue {

    /** Numbers keep their digits. */
    private static final JsonMapper EXACT =
            JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .build();

    private final String key;
    private final int position;
    private final byte[] text;
    private final List<FieldChange> changes;

    /**
     * A venue.
     *
     * @param key the venue's key
     * @param position its place in the file, from 0
     * @param text its UTF-8 text as it stands there; nobody may change it any more
     * @param changes what reviewers approved, whether or not it stands in the text already
     */
    public ExportedVenue(String key, int position, byte[] text, List<FieldChange> changes) {
        this.key = key;
        this.position = position;
        this.text = text;
        this.changes = List.copyOf(changes);
    }

    /** Its key. */
    public String key() {
        return key;
    }

    /** Its place in the file, from 0. */
    int position() {
        return position;
    }

    /** What reviewers have changed. */
    List<FieldChange> changes() {
        return changes;
    }

    /** Its text, byte for byte; not to be changed. */
    byte[] text() {
        return text;
    }

    /** The venue as it stands in the file. */
    Venue venue() {
        try {
            return new Venue(key, EXACT.readTree(text));
        } catch (IOException e) {
            throw new UncheckedIOException("The venue " + key + " cannot be read", e);
        }
    }

    /** The venue with every approved value. */
    Venue after() {
        Venue now = venue();
        if (now.json() instanceof ObjectNode root) {
            changes.forEach(change -> put(root, change.field().segments(), change.value()));
        }
        return now;
    }

    /**
     * The venue without the approved values. An object that holds nothing but values which were
     * absent before is taken as absent, too.
     */
    Venue before() {
        Venue now = venue();
        if (now.json() instanceof ObjectNode root) {
            changes.forEach(change -> put(root, change.field().segments(), change.original()));
        }
        return now;
    }

    private static void put(ObjectNode root, List<String> path, @Nullable JsonNode value) {
        String name = path.getFirst();
        if (path.size() == 1) {
            if (value == null) {
                root.remove(name);
            } else {
                root.set(name, value);
            }
            return;
        }
        JsonNode child = root.path(name);
        boolean canBecomeObject = child.isMissingNode() || child.isNull();
        if (child instanceof ObjectNode object) {
            put(object, path.subList(1, path.size()), value);
            if (value == null && object.isEmpty()) {
                root.remove(name);
            }
        } else if (canBecomeObject && value != null) {
            put(root.putObject(name), path.subList(1, path.size()), value);
        }
    }
}

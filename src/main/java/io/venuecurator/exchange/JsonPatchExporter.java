package io.venuecurator.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.venuecurator.venue.Venue;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A JSON Patch (RFC 6902) that brings the approved values into the file as it was before the
 * review. Each replacement is preceded by a {@code test} of what stood there, so that the patch
 * fails on a file that was changed since. {@code confidence_score}, {@code needs_review} and {@code
 * last_updated} are no decisions of a reviewer and are left out.
 */
final class JsonPatchExporter implements Exporter {

    private static final JsonMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                                    .build())
                    .build();

    @Override
    public void write(ExportData data, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            json.writeStartArray();
            for (ExportedVenue venue : data.venues()) {
                String root = (data.inObject() ? "/venues/" : "/") + venue.position();
                patch(venue, root, json);
            }
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }

    private static void patch(ExportedVenue venue, String root, JsonGenerator json)
            throws IOException {
        if (venue.changes().isEmpty()) {
            return;
        }
        Venue before = venue.before();
        Set<String> made = new HashSet<>();
        for (FieldChange change : venue.changes()) {
            List<String> path = change.field().segments();
            JsonNode parent = before.json();
            StringBuilder pointer = new StringBuilder(root);
            for (String name : path.subList(0, path.size() - 1)) {
                parent = parent.path(name);
                pointer.append('/').append(escape(name));
                boolean absent = parent.isMissingNode() || parent.isNull();
                if (absent && made.add(pointer.toString())) {
                    operation(json, "add", pointer.toString(), JSON.createObjectNode());
                }
            }
            pointer.append('/').append(escape(path.getLast()));
            JsonNode original = change.original();
            if (original != null) {
                operation(json, "test", pointer.toString(), original);
            }
            operation(
                    json, original == null ? "add" : "replace", pointer.toString(), change.value());
        }
    }

    private static void operation(JsonGenerator json, String operation, String path, JsonNode value)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("op", operation);
        json.writeStringField("path", path);
        json.writeFieldName("value");
        json.writeTree(value);
        json.writeEndObject();
    }

    /** A name within a JSON Pointer, RFC 6901. */
    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}

package io.venuecurator.file;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueProfile;
import io.venuecurator.venue.VenueRow;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds the index of a venues file in one streaming pass. Accepts a list of venues and an object
 * with a list {@code venues}; every other member of the object is checked and left alone. Holds one
 * venue's tree at a time.
 */
final class VenueIndexer {

    private static final String VENUES = "venues";
    private static final String CORRECT = "correct it there and open the file again";

    private final Location file;
    private final VenueProfile profile;
    private final VenueKeys keys = new VenueKeys();
    private final List<VenueRow> rows = new ArrayList<>();
    private long[] starts = new long[1024];
    private long[] ends = new long[1024];
    private int offsetOfText;

    /** For one pass over one file. */
    VenueIndexer(Location file, VenueProfile profile) {
        this.file = file;
        this.profile = profile;
    }

    /**
     * Reads the file.
     *
     * @throws VenuesFileException if it is no well-formed venues file
     * @throws IOException if it cannot be read at all
     */
    VenueIndex read() throws VenuesFileException, IOException {
        try (VenuesFileInput input = new VenuesFileInput(Files.newInputStream(file.real()))) {
            if (!input.beginsLikeUtf8()) {
                throw at(0, "the text is not UTF-8", "save the file as UTF-8 and open it again");
            }
            offsetOfText = input.byteOrderMark();
            try (JsonParser parser = StrictJson.parser(input)) {
                root(parser);
            }
            return index(input);
        }
    }

    private void root(JsonParser parser) throws VenuesFileException, IOException {
        try {
            JsonToken token = parser.nextToken();
            if (token == null) {
                throw at(0, "the file is empty", "choose a file that holds venues");
            }
            switch (token) {
                case START_ARRAY -> venues(parser);
                case START_OBJECT -> members(parser);
                default -> throw wrongRoot(start(parser), "the file holds " + named(token));
            }
            if (parser.nextToken() != null) {
                throw at(start(parser), "something follows the end of the JSON text", CORRECT);
            }
        } catch (JsonProcessingException e) {
            JsonLocation place =
                    e.getLocation() == null ? parser.currentLocation() : e.getLocation();
            throw at(offsetOfText + place.getByteOffset(), JsonProblem.describe(e), CORRECT, e);
        }
    }

    private void members(JsonParser parser) throws VenuesFileException, IOException {
        long root = start(parser);
        boolean found = false;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean isVenues = parser.currentName().equals(VENUES);
            JsonToken value = parser.nextToken();
            if (!isVenues) {
                skip(parser);
            } else if (value == JsonToken.START_ARRAY) {
                venues(parser);
                found = true;
            } else {
                throw wrongRoot(start(parser), "\"venues\" is " + named(value));
            }
        }
        if (!found) {
            throw wrongRoot(root, "the object has no list \"venues\"");
        }
    }

    private void venues(JsonParser parser) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            long start = start(parser);
            JsonNode json = StrictJson.tree(parser);
            add(json, start, offsetOfText + parser.currentLocation().getByteOffset());
        }
    }

    private void add(JsonNode json, long start, long end) {
        int position = rows.size();
        if (position == starts.length) {
            starts = Arrays.copyOf(starts, position * 2);
            ends = Arrays.copyOf(ends, position * 2);
        }
        starts[position] = start;
        ends[position] = end;
        keys.add(json);
        String id = json.path("id").asText();
        rows.add(VenueRow.of(new Venue(id, json), position, profile));
    }

    private VenueIndex index(VenuesFileInput input) {
        VenueKeys.Resolved resolved = keys.resolve();
        rows.replaceAll(row -> named(row, resolved.keys().get(row.position())));
        return new VenueIndex(
                rows,
                resolved.unique(),
                Arrays.copyOf(starts, rows.size()),
                Arrays.copyOf(ends, rows.size()),
                input.isAscii(),
                input.fingerprint());
    }

    private static VenueRow named(VenueRow row, String key) {
        return row.key().equals(key)
                ? row
                : new VenueRow(
                        key,
                        row.position(),
                        row.name(),
                        row.cells(),
                        row.score(),
                        row.markedForReview(),
                        row.missing());
    }

    /** Like {@link JsonParser#skipChildren}, but looks at every number on the way. */
    private static void skip(JsonParser parser) throws IOException {
        int depth = 0;
        JsonToken token = parser.currentToken();
        while (true) {
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (depth == 0) {
                parser.finishToken();
                return;
            }
            token = parser.nextToken();
        }
    }

    private long start(JsonParser parser) {
        return offsetOfText + parser.currentTokenLocation().getByteOffset();
    }

    private VenuesFileException wrongRoot(long offset, String problem) throws IOException {
        return at(
                offset,
                problem,
                "a venues file is a list of venues or an object with a list \"venues\"");
    }

    private VenuesFileException at(long offset, String problem, String advice) throws IOException {
        return at(offset, problem, advice, null);
    }

    private VenuesFileException at(
            long offset, String problem, String advice, @Nullable Throwable cause)
            throws IOException {
        String wayBack =
                new Backups(file.side())
                        .newest()
                        .map(backup -> ", or copy back " + backup.getFileName())
                        .orElse("");
        return new VenuesFileException(
                file.given(),
                TextPosition.of(file.real(), offset),
                problem,
                advice + wayBack,
                cause);
    }

    private static String named(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "a text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "a truth value";
            default -> "null";
        };
    }
}

package io.venuecurator.desktop.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.venuecurator.venue.VenueProfile;
import io.venuecurator.venue.VenueProfileReader;
import io.venuecurator.venue.VenueRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows for tests: columns name, type, zone, price, guests, phone, as in the bundled profile. */
public final class Rows {

    public static final VenueProfile PROFILE = VenueProfileReader.bundled();

    /** Venues that cannot be read: only their rows are known. */
    public static final VenueSource UNREADABLE =
            key -> {
                throw new IOException("There is no file behind " + key);
            };

    private Rows() {}

    /** A row whose cells are given as texts, whole numbers or null, in the profile's order. */
    public static VenueRow row(String key, int position, int score, Object... cells) {
        List<JsonNode> nodes = new ArrayList<>(Arrays.stream(cells).map(Rows::node).toList());
        while (nodes.size() < PROFILE.columns().size()) {
            nodes.add(JsonNodeFactory.instance.nullNode());
        }
        return new VenueRow(
                key, position, String.valueOf(cells[0]), List.copyOf(nodes), score, false, 0);
    }

    private static JsonNode node(Object cell) {
        return switch (cell) {
            case null -> JsonNodeFactory.instance.nullNode();
            case Integer number -> JsonNodeFactory.instance.numberNode(number);
            default -> JsonNodeFactory.instance.textNode(cell.toString());
        };
    }
}

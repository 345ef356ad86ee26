package io.venuecurator.mcp;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Arguments that several tools have in common. */
final class Arguments {

    static final String VENUES_FILE = "venues_file";
    static final String VENUE_ID = "venue_id";
    static final String VENUE_IDS = "venue_ids";
    static final String SESSION_ID = "session_id";
    static final String MIN_CONFIDENCE = "min_confidence";
    static final String MAX_VENUES = "max_venues";

    private static final int LONGEST_ID = 300;
    private static final int LONGEST_PATH = 4096;
    private static final int MOST_VENUES = 100_000;
    private static final int MOST_IDS = 1000;

    private Arguments() {}

    static ObjectNode venuesFile() {
        return Schemas.text(
                "The venues file. This server serves one file only, so this may be left out.",
                LONGEST_PATH);
    }

    static ObjectNode venueId() {
        return Schemas.text("The venue's id as the server gave it.", LONGEST_ID);
    }

    static ObjectNode venueIds() {
        return Schemas.list(
                "Exactly these venues, whatever their completeness.", venueId(), MOST_IDS);
    }

    static ObjectNode sessionId() {
        return Schemas.text("A session's id.", LONGEST_ID);
    }

    static ObjectNode minConfidence() {
        return Schemas.share(
                "Venues whose completeness is under this (0 to 1), or that are marked for review,"
                        + " need enrichment. 0.7 if left out.");
    }

    static ObjectNode maxVenues(String ifLeftOut) {
        return Schemas.count(
                "The most venues to take, the least complete first. " + ifLeftOut, 1, MOST_VENUES);
    }
}

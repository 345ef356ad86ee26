package io.venuecurator.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The columns of a table of venues: the id, every field of the profile, and the bookkeeping. */
final class TableColumns {

    /** The column by which a row is known when the table comes back. */
    static final String ID = "id";

    private final List<FieldPath> paths = new ArrayList<>();

    TableColumns(VenueProfile profile) {
        paths.add(FieldPath.of(ID));
        profile.fields().stream().map(field -> field.path()).forEach(paths::add);
        for (String kept : List.of("confidence_score", "needs_review", "last_updated")) {
            FieldPath path = FieldPath.of(kept);
            if (!paths.contains(path)) {
                paths.add(path);
            }
        }
    }

    /** The header: the fields' paths, by which an import finds them again. */
    List<String> header() {
        return paths.stream().map(FieldPath::value).toList();
    }

    /** The values of a venue in the order of the header. */
    List<Optional<JsonNode>> row(Venue venue) {
        return paths.stream().map(venue::value).toList();
    }
}

package io.venuecurator.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.venuecurator.proposal.Proposal;
import io.venuecurator.venue.Completeness;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueProfile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a venue would be if every proposal were accepted. */
public final class ProposedValues {

    private ProposedValues() {}

    /** The proposed values alone, nested like the venue; none if nothing is proposed. */
    public static @Nullable JsonNode nested(List<Proposal> proposals) {
        if (proposals.isEmpty()) {
            return null;
        }
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        proposals.forEach(proposal -> put(values, proposal));
        return values;
    }

    /** The completeness that the venue would reach, 0…1. */
    public static double completenessWith(
            List<Proposal> proposals, Venue venue, VenueProfile profile) {
        JsonNode improved = venue.json().deepCopy();
        if (improved instanceof ObjectNode object) {
            proposals.forEach(proposal -> put(object, proposal));
        }
        return Completeness.of(new Venue(venue.key(), improved), profile).value();
    }

    /** Where a parent is no object, such as a {@code capacity} that is a number, it stays one. */
    private static void put(ObjectNode root, Proposal proposal) {
        FieldPath field = proposal.field();
        List<String> segments = field.segments();
        ObjectNode parent = root;
        for (String segment : segments.subList(0, segments.size() - 1)) {
            JsonNode child = parent.path(segment);
            if (child.isMissingNode() || child.isNull()) {
                child = parent.putObject(segment);
            }
            if (!(child instanceof ObjectNode object)) {
                return;
            }
            parent = object;
        }
        parent.set(field.leaf(), proposal.proposed());
    }
}

package io.venuecurator.venue.rule;

import com.fasterxml.jackson.databind.node.TextNode;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.Venue;
import java.util.List;

/** A {@code parent_venue} that is neither the name nor the id of a venue in the file. */
final class ParentVenueRule implements ValidationRule {

    private static final FieldPath PARENT = FieldPath.of("parent_venue");

    @Override
    public String name() {
        return "parent-venue";
    }

    @Override
    public List<Finding> check(Venue venue, CatalogFacts catalog) {
        return venue.text(PARENT)
                .filter(parent -> !catalog.hasName(parent) && catalog.withId(parent) == 0)
                .map(
                        parent ->
                                List.of(
                                        new Finding(
                                                name(),
                                                Severity.INFO,
                                                venue.key(),
                                                PARENT,
                                                TextNode.valueOf(parent),
                                                "The parent venue \""
                                                        + parent
                                                        + "\" is not in this file.")))
                .orElse(List.of());
    }
}

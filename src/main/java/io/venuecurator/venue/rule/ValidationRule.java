package io.venuecurator.venue.rule;

import io.venuecurator.venue.Venue;
import java.util.List;

/** One thing that can be wrong with a venue. Stateless and thread-safe. */
public interface ValidationRule {

    /** Short name for lists and filters, kebab case. */
    String name();

    /**
     * Looks at one venue.
     *
     * @param venue any record of the file, whatever its shape
     * @param catalog what the rule may need to know of the other venues
     * @return the findings, empty if all is well
     */
    List<Finding> check(Venue venue, CatalogFacts catalog);
}

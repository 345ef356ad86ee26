package io.venuecurator.research.extract;

import io.venuecurator.research.page.Page;
import io.venuecurator.venue.Venue;
import java.util.List;

/**
 * Reads one kind of value from a page. Stateless and thread-safe; knows its profile from the
 * constructor. Every candidate's quote stands on the page word for word and contains the value.
 */
public interface CandidateExtractor {

    /** Short name for the evidence, for example {@code phone}. */
    String name();

    /**
     * The candidates of a page, in the order of the page; empty if there are none.
     *
     * @param page a page already judged to be about the venue or its house
     * @param venue the venue, for its name
     */
    List<FieldCandidate> extract(Page page, Venue venue);
}

package io.venuecurator.research.match;

import java.util.List;

/**
 * What a page is to a venue, and what may be read from it.
 *
 * @param verdict the relation, with the reason
 * @param source what kind of source the page is
 * @param readings what to extract from, the best first; empty if the page is about other places
 */
public record PageMatch(MatchVerdict verdict, SourceKind source, List<Reading> readings) {

    /** Copies the readings. */
    public PageMatch {
        readings = List.copyOf(readings);
    }
}

package io.venuecurator.research.match;

import java.util.List;

/**
 * What a page is to a venue, and what may be read from it.
 *
 * @param verdict the relation, with the reason
 * @param source what kind of source the page is
 * @param notices what the page says of the venue's fate; empty in most cases
 * @param readings what to extract from, the best first; empty if the page is about other places
 * @param otherPostal the page's only postal code, if that is not the venue's in the file; empty if
 *     not
 */
public record PageMatch(
        MatchVerdict verdict,
        SourceKind source,
        List<Notice> notices,
        List<Reading> readings,
        String otherPostal) {

    /** Copies the lists. */
    public PageMatch {
        notices = List.copyOf(notices);
        readings = List.copyOf(readings);
    }
}

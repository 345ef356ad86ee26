package io.venuecurator.desktop.query;

import io.venuecurator.venue.VenueRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the table and the facets show. Immutable.
 *
 * @param query what was asked
 * @param rows the venues that fit, in order
 * @param places where the rows stand
 * @param sameVenues whether the rows stand for the same venues in the same order as those shown
 *     before, so that only what the rows hold may have changed
 * @param total how many the file has
 * @param below how many of the shown venues need enrichment
 * @param facets the facets
 * @param counts per facet and value: how many venues fit if only the other facets narrowed
 * @param searchedAll whether the search looked into every field of every venue, not only into what
 *     the table can show
 */
public record TableResult(
        TableQuery query,
        List<VenueRow> rows,
        RowPlaces places,
        boolean sameVenues,
        int total,
        int below,
        List<Facet> facets,
        List<int[]> counts,
        boolean searchedAll) {

    /** Nothing open. */
    public static final TableResult EMPTY =
            new TableResult(
                    TableQuery.ALL,
                    List.of(),
                    RowPlaces.NONE,
                    false,
                    0,
                    0,
                    List.of(),
                    List.of(),
                    true);

    /** The keys of the shown venues that need enrichment, in the table's order. */
    public List<String> keysBelow() {
        return rows.stream()
                .filter(row -> row.needsEnrichment(query.threshold()))
                .map(VenueRow::key)
                .toList();
    }

    /** Where a venue stands in the table, -1 if it is not shown. */
    public int indexOf(@Nullable String key) {
        return key == null ? -1 : places.indexOf(key);
    }
}

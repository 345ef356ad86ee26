package io.venuecurator.desktop.facets;

import io.venuecurator.desktop.query.FacetSelection;
import io.venuecurator.desktop.query.TableQuery;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What narrows the table, kept under a name. How the table is sorted and the threshold are not part
 * of it.
 *
 * @param name what the user calls it
 * @param text the search
 * @param facets facet id to the ids of its chosen values
 */
public record SavedView(String name, String text, Map<String, Set<String>> facets) {

    /** Copies the choices; what a damaged memory left out is empty. */
    public SavedView(
            @Nullable String name,
            @Nullable String text,
            @Nullable Map<String, Set<String>> facets) {
        this.name = name == null ? "" : name.strip();
        this.text = text == null ? "" : text.strip();
        this.facets = facets == null ? Map.of() : new FacetSelection(facets).chosen();
    }

    /** The filters of a query under a name. */
    static SavedView of(String name, TableQuery query) {
        return new SavedView(name, query.text(), query.selection().chosen());
    }

    /** The query with these filters in place of its own. */
    TableQuery in(TableQuery query) {
        return query.withText(text).withSelection(new FacetSelection(facets));
    }

    /** Whether a query has exactly these filters. */
    boolean fits(TableQuery query) {
        return equals(of(name, query));
    }
}

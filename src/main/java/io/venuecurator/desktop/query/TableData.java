package io.venuecurator.desktop.query;

import io.venuecurator.desktop.state.Standings;
import io.venuecurator.venue.VenueProfile;
import io.venuecurator.venue.VenueRow;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The venues of a file, ready to be asked. One pass answers a query ({@link Seen}), a look at a few
 * rows the same query after a decision; the rows that it finds are then sorted. Immutable and safe
 * on any thread; meant to run off the screen's thread.
 */
public final class TableData {

    private final VenueProfile profile;
    private final List<VenueRow> rows;
    private final Facets allFacets;
    private final RowSearch search;
    private final RowSorter sorter;
    private final KeyIndex keys;

    /** Takes the rows in the order of the file. */
    public TableData(VenueProfile profile, List<VenueRow> rows) {
        this(profile, rows, RowSearch.of(rows, null));
    }

    private TableData(VenueProfile profile, List<VenueRow> rows, RowSearch search) {
        this(
                profile,
                rows,
                new Facets(profile, rows),
                search,
                new RowSorter(rows),
                new KeyIndex(rows));
    }

    /**
     * The venues of the same file in a later state. What was worked out is kept where it still
     * holds.
     */
    TableData after(List<VenueRow> later) {
        RowSearch laterSearch = RowSearch.of(later, search);
        return RowEdits.between(rows, later)
                .map(
                        edits ->
                                new TableData(
                                        profile,
                                        later,
                                        allFacets.after(edits),
                                        laterSearch,
                                        sorter.after(edits),
                                        keys.after(edits)))
                .orElseGet(() -> new TableData(profile, later, laterSearch));
    }

    private TableData(
            VenueProfile profile,
            List<VenueRow> rows,
            Facets allFacets,
            RowSearch search,
            RowSorter sorter,
            KeyIndex keys) {
        this.profile = profile;
        this.rows = rows;
        this.allFacets = allFacets;
        this.search = search;
        this.sorter = sorter;
        this.keys = keys;
    }

    /**
     * The same, searching all fields of the venues and not only what the rows carry; see {@link
     * RowSearch#complete}.
     */
    TableData searchingAllFields(VenueSource venues, long mostCharacters, BooleanSupplier isVoid) {
        return search.isComplete()
                ? this
                : new TableData(
                        profile,
                        rows,
                        allFacets,
                        search.complete(venues, mostCharacters, isVoid),
                        sorter,
                        keys);
    }

    /** Works out now what sorting by a column needs, so that the first click need not wait. */
    void prepareSorting() {
        for (int column = 0; column < profile.columns().size(); column++) {
            sorter.prepare(column);
        }
    }

    /** Answers a query. */
    public TableResult ask(TableQuery query, Standings standings) {
        return ask(query, standings, null).result();
    }

    /**
     * Answers a query.
     *
     * @param before what is shown until now, of the same file in this state or an earlier one; none
     *     if nothing is
     */
    Answer ask(TableQuery query, Standings standings, @Nullable Answer before) {
        return FreeProcessors.compute(() -> answer(query, standings, before));
    }

    private Answer answer(TableQuery query, Standings standings, @Nullable Answer before) {
        List<Facet> facets = allFacets.at(query.threshold(), standings);
        Question question = new Question(rows, keys, search, query, standings, facets);
        Seen seen = before == null ? Seen.of(question) : before.seenNow(question);
        PagedInts order = sorter.sort(seen.found(), query.order(), standings);
        Shown shown =
                before == null
                        ? Shown.of(rows, keys, order)
                        : before.shown().next(before.question().rows(), rows, keys, order);
        TableResult result =
                new TableResult(
                        query,
                        shown.rows(),
                        shown.places(),
                        shown.sameVenues(),
                        rows.size(),
                        seen.below(),
                        facets,
                        seen.counts(),
                        search.isComplete());
        return new Answer(question, seen, shown, result);
    }
}

package io.venuecurator.desktop.query;

import java.util.Optional;

/**
 * Which venues the table shows and how they are ordered.
 *
 * @param text words that must all stand somewhere in the row; blank for no search
 * @param selection what is chosen in the facets
 * @param pick the venues to choose from, all if none
 * @param order how the rows are sorted
 * @param threshold under which a venue needs enrichment, 0…1
 */
public record TableQuery(
        String text,
        FacetSelection selection,
        Optional<VenuePick> pick,
        RowOrder order,
        double threshold) {

    /** Everything, in the order of the file. */
    public static final TableQuery ALL =
            new TableQuery("", FacetSelection.NONE, Optional.empty(), RowOrder.AS_IN_FILE, 0.7);

    /** Whether venues are hidden. */
    public boolean isFiltering() {
        return !text.isBlank() || !selection.isEmpty() || pick.isPresent();
    }

    /** Whether another query hides the same venues. */
    public boolean filtersLike(TableQuery other) {
        return text.equals(other.text)
                && selection.equals(other.selection)
                && pick.equals(other.pick);
    }

    /** The same order and threshold, with nothing hidden. */
    public TableQuery unfiltered() {
        return new TableQuery("", FacetSelection.NONE, Optional.empty(), order, threshold);
    }

    /** The same query with another search text. */
    public TableQuery withText(String newText) {
        return new TableQuery(newText, selection, pick, order, threshold);
    }

    /** The same query with other facets. */
    public TableQuery withSelection(FacetSelection newSelection) {
        return new TableQuery(text, newSelection, pick, order, threshold);
    }

    /** The same query among other venues. */
    public TableQuery withPick(Optional<VenuePick> newPick) {
        return new TableQuery(text, selection, newPick, order, threshold);
    }

    /** The same query in another order. */
    public TableQuery withOrder(RowOrder newOrder) {
        return new TableQuery(text, selection, pick, newOrder, threshold);
    }

    /** The same query with another threshold. */
    public TableQuery withThreshold(double newThreshold) {
        return new TableQuery(text, selection, pick, order, newThreshold);
    }
}

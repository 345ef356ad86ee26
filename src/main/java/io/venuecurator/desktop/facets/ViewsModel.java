package io.venuecurator.desktop.facets;

import io.venuecurator.desktop.query.TableQuery;
import io.venuecurator.desktop.query.VenueTableModel;
import io.venuecurator.desktop.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The saved views, in the order in which they were saved. No two have the same name. */
public final class ViewsModel {

    private static final int LONGEST_NAME = 60;

    private final VenueTableModel table;
    private final ObjectProperty<List<SavedView>> views = new SimpleObjectProperty<>(List.of());

    /** Saves and applies the filters of a table; there are no views yet. */
    public ViewsModel(VenueTableModel table) {
        this.table = table;
    }

    /** The views; set from the window's memory at the start. */
    public ObjectProperty<List<SavedView>> viewsProperty() {
        return views;
    }

    /** The view that the table shows, none if its filters were not saved. */
    public Optional<SavedView> current() {
        TableQuery query = table.queryProperty().get();
        return views.get().stream().filter(view -> view.fits(query)).findFirst();
    }

    /** Filters the table by a view. */
    public void apply(SavedView view) {
        table.queryProperty().set(view.in(table.queryProperty().get()));
    }

    /**
     * Saves the table's filters.
     *
     * @return what is wrong with the name, none if they are saved
     */
    public Optional<String> save(String name) {
        Optional<String> problem = problem(name);
        if (problem.isEmpty()) {
            List<SavedView> more = new ArrayList<>(views.get());
            more.add(SavedView.of(name, table.queryProperty().get()));
            views.set(List.copyOf(more));
        }
        return problem;
    }

    /**
     * Gives a view another name.
     *
     * @return what is wrong with the name, none if it has it now
     */
    public Optional<String> rename(SavedView view, String name) {
        Optional<String> problem =
                name.strip().equals(view.name()) ? Optional.empty() : problem(name);
        if (problem.isEmpty()) {
            SavedView renamed = new SavedView(name, view.text(), view.facets());
            views.set(views.get().stream().map(v -> v.equals(view) ? renamed : v).toList());
        }
        return problem;
    }

    /** Forgets a view; the table keeps its filters, so that they can be saved again. */
    public void delete(SavedView view) {
        views.set(views.get().stream().filter(v -> !v.equals(view)).toList());
    }

    private Optional<String> problem(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
            return Optional.of(Texts.of("views.problem.name", LONGEST_NAME));
        }
        return views.get().stream().anyMatch(v -> v.name().equalsIgnoreCase(stripped))
                ? Optional.of(Texts.of("views.problem.taken", stripped))
                : Optional.empty();
    }
}

package io.venuecurator.desktop.facets;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.desktop.query.FacetSelection;
import io.venuecurator.desktop.query.TableQuery;
import io.venuecurator.desktop.query.VenueTableModel;
import io.venuecurator.desktop.state.VenueStates;
import io.venuecurator.desktop.task.SameThreadTaskExecutor;
import java.util.List;
import org.junit.jupiter.api.Test;

class ViewsModelTest {

    private static final TableQuery LOW =
            TableQuery.ALL
                    .withText("hall")
                    .withSelection(FacetSelection.NONE.toggle("level", "LOW"));

    private final VenueTableModel table =
            new VenueTableModel(new SameThreadTaskExecutor(), new VenueStates());
    private final ViewsModel views = new ViewsModel(table);

    @Test
    void appliesTheFiltersAndLeavesTheThresholdAlone() {
        table.queryProperty().set(LOW.withThreshold(0.9));
        assertThat(views.save(" Low halls ")).isEmpty();
        table.queryProperty().set(TableQuery.ALL.withThreshold(0.4));
        assertThat(views.current()).isEmpty();

        views.apply(views.viewsProperty().get().getFirst());

        assertThat(table.queryProperty().get()).isEqualTo(LOW.withThreshold(0.4));
        assertThat(views.current()).map(SavedView::name).contains("Low halls");
    }

    @Test
    void refusesNamesThatNobodyCouldTellApart() {
        views.save("Low");

        assertThat(views.save("low ")).isPresent();
        assertThat(views.save(" ")).isPresent();
        assertThat(views.save("x".repeat(61))).isPresent();
        assertThat(views.viewsProperty().get()).hasSize(1);
    }

    @Test
    void renamesInPlaceAndDeletes() {
        views.save("One");
        views.save("Two");
        SavedView one = views.viewsProperty().get().getFirst();

        assertThat(views.rename(one, "two")).isPresent();
        assertThat(views.rename(one, "First")).isEmpty();
        assertThat(names()).containsExactly("First", "Two");

        views.delete(views.viewsProperty().get().getFirst());
        assertThat(names()).containsExactly("Two");
    }

    private List<String> names() {
        return views.viewsProperty().get().stream().map(SavedView::name).toList();
    }
}

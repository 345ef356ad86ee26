package io.venuecurator.desktop.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.desktop.query.Rows;
import io.venuecurator.desktop.query.TableData;
import io.venuecurator.desktop.query.TableQuery;
import io.venuecurator.desktop.query.TableResult;
import io.venuecurator.desktop.state.Standings;
import io.venuecurator.venue.VenueRow;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

class VenueRowsTest {

    private static final VenueRow A = Rows.row("a", 0, 10, "Alpha");
    private static final VenueRow B = Rows.row("b", 1, 10, "Beta");

    private static final VenueRow B_EDITED = Rows.row("b", 1, 90, "Beta");

    private final VenueRows rows = new VenueRows();
    private final List<String> heard = new ArrayList<>();

    VenueRowsTest() {
        ListChangeListener<VenueRow> listener =
                change -> {
                    while (change.next()) {
                        heard.add(
                                change.getRemoved().size()
                                        + "→"
                                        + change.getAddedSize()
                                        + " at "
                                        + change.getFrom());
                    }
                };
        rows.addListener(listener);
    }

    @Test
    void tellsOfEverySwapInOneStep() {
        rows.swap(result("", A, B));
        rows.swap(result("beta", A, B));
        rows.swap(TableResult.EMPTY);

        assertThat(heard).containsExactly("0→2 at 0", "2→1 at 0", "1→0 at 0");
        assertThat(rows).isEmpty();
    }

    @Test
    void doesNotTellTheTableOfVenuesThatStayWhereTheyAre() {
        rows.swap(result("", A, B));
        rows.edit(result("", A, B_EDITED));

        assertThat(heard).containsExactly("0→2 at 0");
        assertThat(rows).containsExactly(A, B_EDITED);
        assertThat(rows.editsProperty().get()).isEqualTo(1);
    }

    @Test
    void findsARowThatIsShownAndNoOther() {
        TableResult shown = result("beta", A, B);
        rows.swap(shown);

        assertThat(rows).containsExactly(B);
        assertThat(rows.indexOf(B)).isZero();
        assertThat(rows.contains(A)).isFalse();
        assertThat(rows.contains(Rows.row("b", 1, 90, "Beta"))).isFalse();
        assertThat(rows.isShowing(shown.rows())).isTrue();
        assertThat(rows.isShowing(new ArrayList<>(shown.rows()))).isFalse();
    }

    private static TableResult result(String text, VenueRow... all) {
        return new TableData(Rows.PROFILE, List.of(all))
                .ask(TableQuery.ALL.withText(text), Standings.NONE);
    }
}

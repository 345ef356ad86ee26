package io.venuecurator.desktop.query;

import static io.venuecurator.desktop.query.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.desktop.state.Standings;
import io.venuecurator.desktop.state.VenueState;
import io.venuecurator.venue.VenueRow;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TableDataTest {

    private final TableData data =
            new TableData(
                    Rows.PROFILE,
                    List.of(
                            row("a", 0, 40, "Harbour Hall", "hotel", "West", 1500),
                            row("b", 1, 95, "Garden House", "restaurant", "East", 900),
                            row("c", 2, 65, "azure club", "hotel", "East"),
                            row("d", 3, 20, "Zephyr", null, null, 12000)));

    @Test
    void showsEverythingInTheOrderOfTheFile() {
        assertThat(keys(TableQuery.ALL)).containsExactly("a", "b", "c", "d");
    }

    @Test
    void findsRowsThatContainEveryWordInAnyField() {
        assertThat(keys(TableQuery.ALL.withText(" EAST  hot "))).containsExactly("c");
    }

    @Test
    void takesValuesOfOneFacetAsAlternativesAndFacetsAsNarrowing() {
        FacetSelection selection =
                FacetSelection.NONE
                        .toggle("location.zone", "=East")
                        .toggle("location.zone", "=West")
                        .toggle("venue_type", "=hotel");

        assertThat(keys(TableQuery.ALL.withSelection(selection))).containsExactly("a", "c");
    }

    @Test
    void countsAFacetAsIfOnlyTheOthersNarrowed() {
        TableResult result =
                ask(
                        TableQuery.ALL.withSelection(
                                FacetSelection.NONE.toggle("venue_type", "=hotel")));

        assertThat(count(result, "venue_type", "=restaurant")).isEqualTo(1);
        assertThat(count(result, "venue_type", "none")).isEqualTo(1);
        assertThat(count(result, "location.zone", "=East")).isEqualTo(1);
        assertThat(count(result, "location.zone", "none")).isZero();
    }

    @Test
    void filtersByAChosenValueThatTheFileNoLongerHasToNothing() {
        FacetSelection gone = FacetSelection.NONE.toggle("location.zone", "=Atlantis");

        assertThat(keys(TableQuery.ALL.withSelection(gone))).isEmpty();
    }

    @Test
    void filtersByState() {
        FacetSelection waiting = FacetSelection.NONE.toggle("state", "WAITING");

        TableResult result =
                data.ask(
                        TableQuery.ALL.withSelection(waiting),
                        Standings.of(Map.of("b", VenueState.waiting(3))));

        assertThat(result.rows()).extracting(VenueRow::key).containsExactly("b");
    }

    @Test
    void sortsTextsWithoutCaseAndNumbersAsNumbersWithMissingValuesLastBothWays() {
        assertThat(keys(TableQuery.ALL.withOrder(new RowOrder(0, true))))
                .containsExactly("c", "b", "a", "d");
        assertThat(keys(TableQuery.ALL.withOrder(new RowOrder(3, true))))
                .containsExactly("b", "a", "d", "c");
        assertThat(keys(TableQuery.ALL.withOrder(new RowOrder(3, false))))
                .containsExactly("d", "a", "b", "c");
    }

    @Test
    void sortsByScore() {
        assertThat(keys(TableQuery.ALL.withOrder(new RowOrder(RowOrder.SCORE, true))))
                .containsExactly("d", "a", "c", "b");
    }

    @Test
    void countsWhatIsBelowTheThresholdAmongTheShown() {
        TableResult result = ask(TableQuery.ALL.withThreshold(0.65).withText("h"));

        assertThat(result.below()).isEqualTo(2);
        assertThat(result.keysBelow()).containsExactly("a", "d");
    }

    @Test
    void namesTheMostFrequentValuesAndPutsTheRestUnderOther() {
        List<VenueRow> rows =
                IntStream.range(0, 200)
                        .mapToObj(i -> row("k" + i, i, 50, "n", "type " + (i < 100 ? 0 : i)))
                        .toList();

        TableResult result = new TableData(Rows.PROFILE, rows).ask(TableQuery.ALL, Standings.NONE);

        assertThat(count(result, "venue_type", "=type 0")).isEqualTo(100);
        assertThat(count(result, "venue_type", "other")).isEqualTo(39);
    }

    private List<String> keys(TableQuery query) {
        return ask(query).rows().stream().map(VenueRow::key).toList();
    }

    private TableResult ask(TableQuery query) {
        return data.ask(query, Standings.NONE);
    }

    private static int count(TableResult result, String facet, String value) {
        for (int f = 0; f < result.facets().size(); f++) {
            var values = result.facets().get(f).values();
            for (int v = 0; v < values.size(); v++) {
                if (result.facets().get(f).id().equals(facet) && values.get(v).id().equals(value)) {
                    return result.counts().get(f)[v];
                }
            }
        }
        throw new AssertionError("No value " + value + " in facet " + facet);
    }
}

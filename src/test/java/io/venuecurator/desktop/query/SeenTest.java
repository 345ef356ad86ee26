package io.venuecurator.desktop.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.desktop.state.Standings;
import io.venuecurator.venue.VenueRow;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** More rows than one piece holds are filtered, counted and put in order as one. */
class SeenTest {

    private static final int ROWS = 50_000;

    private final TableData data =
            new TableData(
                    Rows.PROFILE,
                    IntStream.range(0, ROWS)
                            .mapToObj(
                                    i ->
                                            Rows.row(
                                                    "k" + i,
                                                    i,
                                                    i % 100,
                                                    "Venue " + i,
                                                    i % 5 == 0 ? "hotel" : "hall"))
                            .toList());

    @Test
    void keepsTheOrderOfTheFileAndAddsUpTheCountsOfAllPieces() {
        TableResult result =
                ask(
                        TableQuery.ALL.withSelection(
                                FacetSelection.NONE.toggle("venue_type", "=hotel")));

        assertThat(result.rows())
                .extracting(VenueRow::position)
                .isEqualTo(IntStream.range(0, ROWS / 5).mapToObj(i -> 5 * i).toList());
        assertThat(result.below()).isEqualTo(ROWS / 5 * 7 / 10);
        assertThat(count(result, "venue_type", "=hotel")).isEqualTo(ROWS / 5);
        assertThat(count(result, "venue_type", "=hall")).isEqualTo(ROWS / 5 * 4);
    }

    @Test
    void knowsWhereARowStandsAndThatAHiddenOneStandsNowhere() {
        TableResult result =
                ask(TableQuery.ALL.withText("hotel").withOrder(new RowOrder(0, false)));

        assertThat(result.rows().get(result.indexOf("k45000")).key()).isEqualTo("k45000");
        assertThat(result.indexOf("k45001")).isEqualTo(-1);
        assertThat(result.indexOf("k" + ROWS)).isEqualTo(-1);
    }

    private TableResult ask(TableQuery query) {
        return data.ask(query, Standings.NONE);
    }

    private static int count(TableResult result, String facet, String value) {
        for (int f = 0; f < result.facets().size(); f++) {
            if (result.facets().get(f).id().equals(facet)) {
                List<FacetValue> values = result.facets().get(f).values();
                for (int v = 0; v < values.size(); v++) {
                    if (values.get(v).id().equals(value)) {
                        return result.counts().get(f)[v];
                    }
                }
            }
        }
        throw new AssertionError(facet + " has no " + value);
    }
}

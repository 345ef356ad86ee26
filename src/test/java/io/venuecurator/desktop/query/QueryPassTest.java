package io.venuecurator.desktop.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.desktop.state.Standings;
import io.venuecurator.venue.VenueRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** More rows than one piece holds are filtered, counted and put in order as one. */
class QueryPassTest {

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

    @Test
    void answersWithTheListThatIsShownWhenNothingInItChanged() {
        List<VenueRow> shown = ask(TableQuery.ALL.withText("hotel")).rows();

        TableQuery again = TableQuery.ALL.withText("hotel").withThreshold(0.9);
        assertThat(data.ask(again, Standings.NONE, shown).rows()).isSameAs(shown);
        TableQuery other = again.withOrder(new RowOrder(0, false));
        assertThat(data.ask(other, Standings.NONE, shown).rows()).isNotSameAs(shown);
    }

    @Test
    void saysWhetherTheSameVenuesStandWhereTheyStood() {
        List<VenueRow> shown = ask(TableQuery.ALL).rows();
        List<VenueRow> written = new ArrayList<>(shown);
        VenueRow row = written.get(20_000);
        written.set(20_000, Rows.row(row.key(), row.position(), 99, "Written"));
        TableData after = new TableData(Rows.PROFILE, written);

        TableResult edited = after.ask(TableQuery.ALL, Standings.NONE, shown);
        assertThat(edited.sameVenues()).isTrue();
        assertThat(edited.rows()).isNotSameAs(shown);
        TableQuery sorted = TableQuery.ALL.withOrder(new RowOrder(0, false));
        assertThat(after.ask(sorted, Standings.NONE, shown).sameVenues()).isFalse();
        TableQuery fewer = TableQuery.ALL.withText("written");
        assertThat(after.ask(fewer, Standings.NONE, shown).sameVenues()).isFalse();
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

package io.venuecurator.desktop.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.desktop.state.Standings;
import io.venuecurator.desktop.state.VenueState;
import io.venuecurator.desktop.state.WarningMarks;
import io.venuecurator.research.FailureClass;
import io.venuecurator.venue.VenueRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AnswerTest {

    private static final int VENUES = 40;
    private static final int STEPS = 12;

    private static final List<VenueState> STATES =
            List.of(
                    VenueState.UNTOUCHED,
                    VenueState.waiting(2),
                    VenueState.REVIEWED,
                    VenueState.failed(FailureClass.TIMEOUT));

    private static final List<TableQuery> QUERIES =
            List.of(
                    TableQuery.ALL,
                    TableQuery.ALL.withText("hall"),
                    TableQuery.ALL.withOrder(new RowOrder(RowOrder.SCORE, true)),
                    TableQuery.ALL.withThreshold(0.4),
                    TableQuery.ALL
                            .withOrder(new RowOrder(RowOrder.STATE, false))
                            .withSelection(FacetSelection.NONE.toggle("state", "WAITING")),
                    TableQuery.ALL.withSelection(
                            FacetSelection.NONE
                                    .toggle("venue_type", "=hotel")
                                    .toggle("attention", "below")));

    @Property(tries = 300)
    void buildsOnTheOneBeforeWhatALookAtEveryRowFinds(@ForAll long seed) {
        Random chance = new Random(seed);
        List<VenueRow> rows = new ArrayList<>(rows());
        TableData data = new TableData(Rows.PROFILE, List.copyOf(rows));
        Standings standings = Standings.NONE;
        TableQuery query = TableQuery.ALL;
        Answer answer = data.ask(query, standings, null);
        for (int step = 0; step < STEPS; step++) {
            switch (chance.nextInt(4)) {
                case 0 -> {
                    int i = chance.nextInt(VENUES);
                    rows.set(i, row(i, chance.nextInt(100), chance.nextInt(4)));
                    data = data.after(List.copyOf(rows));
                }
                case 1 -> query = QUERIES.get(chance.nextInt(QUERIES.size()));
                default -> standings = changed(standings, chance);
            }
            answer = data.ask(query, standings, answer);

            assertSame(answer.result(), new TableData(Rows.PROFILE, rows).ask(query, standings));
        }
    }

    private static void assertSame(TableResult built, TableResult looked) {
        assertThat(built.rows()).isEqualTo(looked.rows());
        assertThat(built.below()).isEqualTo(looked.below());
        assertThat(built.counts()).usingRecursiveComparison().isEqualTo(looked.counts());
        for (int i = 0; i < VENUES; i++) {
            assertThat(built.indexOf("k" + i)).isEqualTo(looked.indexOf("k" + i));
        }
    }

    private static Standings changed(Standings standings, Random chance) {
        String key = "k" + chance.nextInt(VENUES);
        Map<String, VenueState> states = new HashMap<>(standings.states());
        states.put(key, STATES.get(chance.nextInt(STATES.size())));
        Set<String> flagged = new HashSet<>(standings.flagged());
        if (!flagged.remove(key)) {
            flagged.add(key);
        }
        WarningMarks warnings =
                chance.nextBoolean()
                        ? standings.warnings()
                        : WarningMarks.of(
                                Map.of(key, Set.of("Old"), "none", Set.of("Old", "Closed")));
        return new Standings(states, flagged, warnings);
    }

    @Test
    void holdsTheListThatIsShownWhenNothingInItChanged() {
        TableData data = new TableData(Rows.PROFILE, rows());
        TableQuery hotels = TableQuery.ALL.withText("hotel");
        Answer shown = data.ask(hotels, Standings.NONE, null);

        TableQuery again = hotels.withThreshold(0.9);
        assertThat(rows(data.ask(again, Standings.NONE, shown))).isSameAs(rows(shown));
        TableQuery other = again.withOrder(new RowOrder(0, false));
        assertThat(rows(data.ask(other, Standings.NONE, shown))).isNotSameAs(rows(shown));
    }

    @Test
    void saysWhetherTheSameVenuesStandWhereTheyStood() {
        TableData data = new TableData(Rows.PROFILE, rows());
        Answer shown = data.ask(TableQuery.ALL, Standings.NONE, null);
        List<VenueRow> written = new ArrayList<>(rows());
        written.set(20, row(20, 99, 1));
        TableData after = data.after(written);

        Answer edited = after.ask(TableQuery.ALL, Standings.NONE, shown);
        assertThat(edited.result().sameVenues()).isTrue();
        assertThat(rows(edited)).isNotSameAs(rows(shown)).isEqualTo(written);
        TableQuery sorted = TableQuery.ALL.withOrder(new RowOrder(0, false));
        assertThat(after.ask(sorted, Standings.NONE, shown).result().sameVenues()).isFalse();
        TableQuery fewer = TableQuery.ALL.withText("99");
        assertThat(after.ask(fewer, Standings.NONE, shown).result().sameVenues()).isFalse();
        List<VenueRow> oneLess = written.subList(0, VENUES - 1);
        assertThat(
                        data.after(oneLess)
                                .ask(TableQuery.ALL, Standings.NONE, shown)
                                .result()
                                .sameVenues())
                .isFalse();
    }

    private static List<VenueRow> rows(Answer answer) {
        return answer.result().rows();
    }

    private static List<VenueRow> rows() {
        return IntStream.range(0, VENUES).mapToObj(i -> row(i, 2 * i, i)).toList();
    }

    private static VenueRow row(int index, int score, int kind) {
        String type = List.of("hotel", "hall", "villa", "barn").get(kind % 4);
        return Rows.row("k" + index, index, score, "Venue " + index, type, "East", score);
    }
}

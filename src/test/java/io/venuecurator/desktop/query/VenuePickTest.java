package io.venuecurator.desktop.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.desktop.state.Standings;
import io.venuecurator.venue.VenueRow;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VenuePickTest {

    private static final TableData DATA =
            new TableData(
                    Rows.PROFILE,
                    List.of(
                            Rows.row("a", 0, 10, "Alpha"),
                            Rows.row("b", 1, 80, "Beta"),
                            Rows.row("c", 2, 10, "Gamma")));

    @Test
    void showsOnlyWhatWasPickedAndCountsOnlyThat() {
        TableResult result = DATA.ask(picked("b", "c", "gone"), Standings.NONE);

        assertThat(result.rows()).extracting(VenueRow::key).containsExactly("b", "c");
        assertThat(result.query().isFiltering()).isTrue();
        assertThat(result.below()).isEqualTo(1);
    }

    @Test
    void narrowsTogetherWithTheSearch() {
        TableResult result = DATA.ask(picked("b", "c").withText("gamma"), Standings.NONE);

        assertThat(result.rows()).extracting(VenueRow::key).containsExactly("c");
    }

    @Test
    void goesWithEverythingElseThatNarrows() {
        TableQuery query = picked("b").withText("x").withThreshold(0.4).unfiltered();

        assertThat(query).isEqualTo(TableQuery.ALL.withThreshold(0.4));
    }

    private static TableQuery picked(String... keys) {
        return TableQuery.ALL.withPick(Optional.of(new VenuePick("picked", Set.of(keys))));
    }
}

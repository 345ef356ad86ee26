package io.venuecurator.desktop.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.desktop.table.TableLayout.Column;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TableLayoutTest {

    private static final List<Column> USUAL =
            Stream.of("level", "name", "state", "zone").map(TableLayoutTest::column).toList();

    @Test
    void isAsUsualWhileNothingIsKnown() {
        assertThat(TableLayout.USUAL.arrange(USUAL)).isEqualTo(USUAL);
    }

    @Test
    void keepsOrderWidthAndVisibility() {
        Column narrow = new Column("name", 50, false);
        TableLayout layout =
                new TableLayout(
                        List.of(column("zone"), column("state"), narrow, column("level")),
                        null,
                        true);

        assertThat(layout.arrange(USUAL))
                .containsExactly(column("zone"), column("state"), narrow, column("level"));
    }

    @Test
    void putsNewColumnsBehindTheirUsualNeighboursAndDropsForgottenOnes() {
        TableLayout layout =
                new TableLayout(
                        List.of(column("zone"), column("gone"), column("name")), null, true);

        assertThat(layout.arrange(USUAL))
                .extracting(Column::id)
                .containsExactly("level", "zone", "name", "state");
    }

    @Test
    void repairsWidthsThatNoColumnCanHave() {
        assertThat(new Column("a", Double.NaN, true).width()).isEqualTo(24);
        assertThat(new Column("a", -3, true).width()).isEqualTo(24);
        assertThat(new Column("a", 1e9, true).width()).isEqualTo(4000);
    }

    private static Column column(String id) {
        return new Column(id, 100, true);
    }
}

package io.venuecurator.desktop.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.venue.VenueRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ColumnRanksTest {

    /** An edit of one row's name and price. */
    record Edit(int row, Object name, Object price) {}

    @Property(tries = 300)
    void areAfterEditsWhatTheyWouldBeWorkedOutAnew(
            @ForAll("cells") List<Object> names,
            @ForAll("edits") @Size(max = 80) List<Edit> edits) {
        List<VenueRow> before = new ArrayList<>();
        for (Object name : names) {
            before.add(row(before.size(), name, before.size() % 3));
        }
        List<VenueRow> now = new ArrayList<>(before);
        for (Edit edit : edits) {
            int index = edit.row() % now.size();
            now.set(index, row(index, edit.name(), edit.price()));
        }
        ColumnRanks known = new ColumnRanks(before);
        known.of(0);
        known.of(3);

        ColumnRanks after = known.after(RowEdits.between(before, now).orElseThrow());

        for (int column : new int[] {0, 3}) {
            assertThat(after.of(column)).isEqualTo(new ColumnRanking(now, column).ranks());
        }
    }

    @Provide
    Arbitrary<List<Object>> cells() {
        return cell().list().ofMinSize(1).ofMaxSize(120);
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        return Combinators.combine(Arbitraries.integers().between(0, 1000), cell(), cell())
                .as(Edit::new)
                .list();
    }

    private static Arbitrary<Object> cell() {
        return Arbitraries.of("", "Beta", "alpha", "Alpha", "gamma", "BETA", 1, 2, 30)
                .map(cell -> (Object) cell);
    }

    @Test
    void keepAColumnThatNobodyEdited() {
        List<VenueRow> before = List.of(row(0, "One", 5), row(1, "Two", 6));
        List<VenueRow> now = List.of(before.get(0), row(1, "Another", 6));
        ColumnRanks known = new ColumnRanks(before);
        int[] prices = known.of(3);

        ColumnRanks after = known.after(RowEdits.between(before, now).orElseThrow());

        assertThat(after.of(3)).isSameAs(prices);
        assertThat(known.of(0)).containsExactly(0, 1);
        assertThat(after.of(0)).containsExactly(1, 0);
    }

    @Test
    void doNotOutliveOtherVenues() {
        List<VenueRow> before = List.of(row(0, "One", 5), row(1, "Two", 6));

        assertThat(RowEdits.between(before, before.subList(0, 1))).isEqualTo(Optional.empty());
        assertThat(RowEdits.between(before, List.of(before.get(1), before.get(0)))).isEmpty();
    }

    private static VenueRow row(int index, Object name, Object price) {
        return Rows.row("v" + index, index, 10, name, null, null, price);
    }
}

package io.venuecurator.desktop.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.venue.VenueRow;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderedRowsTest {

    private static final VenueRow A = Rows.row("a", 0, 10, "Alpha");
    private static final VenueRow B = Rows.row("b", 1, 10, "Beta");
    private static final VenueRow C = Rows.row("c", 2, 10, "Gamma");

    private final List<VenueRow> file = List.of(A, B, C);

    @Test
    void areThoseRowsInThatOrder() {
        assertThat(rows(file, 2, 0)).containsExactly(C, A);
        assertThat(rows(file)).isEmpty();
    }

    @Test
    void areComparedWithRowsOfTheSameFileAndOfAnother() {
        OrderedRows shown = rows(file, 2, 0);

        assertThat(shown.hasSameRows(rows(file, 2, 0))).isTrue();
        assertThat(shown.hasSameRows(rows(file, 0, 2))).isFalse();
        assertThat(shown.hasSameRows(rows(new ArrayList<>(file), 2, 0))).isTrue();
        assertThat(shown.hasSameRows(List.of(C, A))).isTrue();
        assertThat(shown.hasSameRows(List.of(C))).isFalse();
    }

    @Test
    void standForTheSameVenuesAfterAWriteToOneOfThem() {
        OrderedRows written = rows(List.of(Rows.row("a", 0, 90, "Alpha"), B, C), 2, 0);

        assertThat(written.hasSameRows(rows(file, 2, 0))).isFalse();
        assertThat(written.hasSameVenues(rows(file, 2, 0))).isTrue();
        assertThat(written.hasSameVenues(rows(file, 0, 2))).isFalse();
        assertThat(written.hasSameVenues(rows(file, 2))).isFalse();
        assertThat(rows(file, 2, 0).hasSameVenues(rows(file, 2, 1))).isFalse();
    }

    private static OrderedRows rows(List<VenueRow> file, int... order) {
        return new OrderedRows(file, PagedInts.together(List.of(order)));
    }
}

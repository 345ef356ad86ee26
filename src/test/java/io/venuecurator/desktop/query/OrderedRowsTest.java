package io.venuecurator.desktop.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.venue.VenueRow;
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

    private static OrderedRows rows(List<VenueRow> file, int... order) {
        return new OrderedRows(file, PagedInts.together(List.of(order)));
    }
}

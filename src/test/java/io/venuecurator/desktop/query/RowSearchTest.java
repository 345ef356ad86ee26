package io.venuecurator.desktop.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueRow;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowSearchTest {

    private static final long PLENTY = 10_000;
    private static final VenueRow A = Rows.row("a", 0, 10, "Alpha", "hotel");
    private static final VenueRow B = Rows.row("b", 1, 10, "Beta", "garden");

    private final List<String> read = new ArrayList<>();

    @Test
    void beginsWithTheColumns() {
        RowSearch search = RowSearch.of(List.of(A, B), null);

        assertThat(search.isComplete()).isFalse();
        assertThat(finds(search, 1, "BETA gard")).isTrue();
        assertThat(finds(search, 0, "terrace")).isFalse();
    }

    @Test
    void findsEveryValueOnceTheVenuesAreRead() {
        RowSearch search =
                RowSearch.of(List.of(A, B), null).complete(this::read, PLENTY, () -> false);

        assertThat(search.isComplete()).isTrue();
        assertThat(finds(search, 0, "Terrace")).isTrue();
        assertThat(finds(search, 0, "12.5")).isTrue();
        assertThat(finds(search, 0, "note")).as("a name of a field is no value").isFalse();
    }

    @Test
    void readsAgainOnlyWhatHasChanged() {
        RowSearch before =
                RowSearch.of(List.of(A, B), null).complete(this::read, PLENTY, () -> false);
        read.clear();
        VenueRow changed = Rows.row("b", 1, 10, "Beta", "garden");

        RowSearch after = RowSearch.of(List.of(A, changed), before);
        assertThat(after.isComplete()).isFalse();
        assertThat(after.complete(this::read, PLENTY, () -> false).isComplete()).isTrue();

        assertThat(read).containsExactly("b");
    }

    @Test
    void staysWithTheColumnsWhereTheTextsWouldBeTooMany() {
        RowSearch search = RowSearch.of(List.of(A, B), null).complete(this::read, 1, () -> false);

        assertThat(search.isComplete()).isFalse();
        assertThat(finds(search, 0, "terrace")).isTrue();
        assertThat(finds(search, 1, "beta")).isTrue();
        assertThat(finds(search, 1, "terrace")).isFalse();
    }

    @Test
    void stopsWhenNobodyWantsItAnyMore() {
        RowSearch.of(List.of(A, B), null).complete(this::read, PLENTY, () -> true);

        assertThat(read).isEmpty();
    }

    @Test
    void keepsTheColumnsOfAVenueThatCannotBeRead() {
        RowSearch search =
                RowSearch.of(List.of(A), null).complete(Rows.UNREADABLE, PLENTY, () -> false);

        assertThat(search.isComplete()).isFalse();
        assertThat(finds(search, 0, "alpha")).isTrue();
    }

    private Venue read(String key) throws Exception {
        read.add(key);
        return new Venue(
                key,
                JsonMapper.builder()
                        .build()
                        .readTree(
                                "{\"name\":\"Alpha Beta\",\"note\":{\"x\":[\"A Terrace\",12.50,"
                                        + "null,true]}}"));
    }

    private static boolean finds(RowSearch search, int index, String text) {
        return search.contains(index, RowSearch.words(text));
    }
}

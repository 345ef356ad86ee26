package io.venuecurator.review;

import static io.venuecurator.review.Findings.PHONE;
import static io.venuecurator.review.Findings.PRICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.venuecurator.venue.FieldPath;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UndoPreviewTest {

    @Test
    void countsWhatStillStandsByFieldAndVenue() {
        UndoPreview preview =
                UndoPreview.of(
                        List.of(
                                line(1, "a", PHONE, true),
                                line(2, "a", PRICE, true),
                                line(3, "b", PHONE, true),
                                line(4, "c", PHONE, false)),
                        new Random(1));

        assertThat(preview.entries()).extracting(HistoryEntry::number).containsExactly(1L, 2L, 3L);
        assertThat(preview.byField()).containsOnly(entry(PHONE, 2), entry(PRICE, 1));
        assertThat(preview.venues()).isEqualTo(2);
    }

    @Test
    void drawsAtMostTenDifferentExamples() {
        List<HistoryEntry> many =
                IntStream.range(0, 50).mapToObj(i -> line(i, "v" + i, PHONE, true)).toList();

        assertThat(UndoPreview.of(many, new Random(1)).examples())
                .hasSize(10)
                .doesNotHaveDuplicates()
                .isSubsetOf(many);
        assertThat(UndoPreview.of(many.subList(0, 3), new Random(1)).examples())
                .containsExactlyInAnyOrderElementsOf(many.subList(0, 3));
    }

    private static HistoryEntry line(long number, String venue, FieldPath field, boolean inForce) {
        return new HistoryEntry(
                number,
                Findings.accept(Findings.finding(venue, field, null, "\"1\"", 0.9), "s"),
                venue,
                "Hotel " + venue,
                field,
                null,
                Findings.json("\"1\""),
                0.9,
                "www.aurora.example",
                inForce);
    }
}

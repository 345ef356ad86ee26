package io.venuecurator.desktop.value;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.venue.FieldType;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class ValueDiffTest {

    @Test
    void marksOnlyTheDigitsOfAPhoneThatChanged() {
        ValueDiff diff = ValueDiff.of("+65 6123 4567", "+65-6123 4568", FieldType.PHONE);

        assertThat(marked(diff.before())).containsExactly("7");
        assertThat(marked(diff.after())).containsExactly("8");
    }

    @Test
    void comparesWordsWithoutCaseAndClosingPunctuation() {
        ValueDiff diff =
                ValueDiff.of(
                        "1 Fullerton Square, Singapore",
                        "1 fullerton Road Singapore",
                        FieldType.ADDRESS);

        assertThat(marked(diff.before())).containsExactly("Square, ");
        assertThat(marked(diff.after())).containsExactly("Road ");
    }

    @Test
    void comparesListsItemByItem() {
        ValueDiff diff = ValueDiff.of("NS, EW", "NS, EW, CC", FieldType.TEXT_LIST);

        assertThat(marked(diff.after())).containsExactly("CC");
        assertThat(marked(diff.before())).isEmpty();
    }

    @Test
    void marksAllWhereThereWasNothing() {
        assertThat(ValueDiff.of("", "new", FieldType.TEXT).after())
                .containsExactly(new Segment("new", true));
    }

    @Property
    void losesNoCharacter(
            @ForAll @StringLength(max = 60) String before,
            @ForAll @StringLength(max = 60) String after,
            @ForAll FieldType type) {
        ValueDiff diff = ValueDiff.of(before, after, type);

        assertThat(text(diff.before())).isEqualTo(before);
        assertThat(text(diff.after())).isEqualTo(after);
    }

    @Property
    void marksNothingBetweenEqualTexts(@ForAll @StringLength(max = 60) String text) {
        assertThat(marked(ValueDiff.of(text, text, FieldType.PROSE).after())).isEmpty();
    }

    private static String text(List<Segment> segments) {
        return segments.stream().map(Segment::text).collect(joining());
    }

    private static List<String> marked(List<Segment> segments) {
        return segments.stream().filter(Segment::marked).map(Segment::text).toList();
    }
}

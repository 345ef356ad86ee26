package io.venuecurator.desktop.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WarningMarksTest {

    @Test
    void takesWarningsThatDifferInDetailsAsOneKind() {
        WarningMarks marks =
                WarningMarks.of(
                        Map.of(
                                "a", Set.of("The page is from 2019", "Not sure: other street"),
                                "b", Set.of("The page is from 2021"),
                                "c",
                                        Set.of(
                                                "3 sources agree, 1 differs",
                                                "2 sources agree, 2 differ",
                                                "1 source says this, 1 differs")));

        assertThat(marks.kinds())
                .containsExactly("The page is from …", "Not sure", "Sources differ");
        assertThat(marks.bits("a")).isEqualTo(0b011);
        assertThat(marks.bits("b")).isEqualTo(0b001);
        assertThat(marks.bits("c")).isEqualTo(0b100);
        assertThat(marks.bits("d")).isZero();
    }

    @Test
    void leavesTheRarestKindsOutWhenThereAreTooMany() {
        Set<String> many =
                IntStream.range(0, 80)
                        .mapToObj(i -> "kind " + (char) ('A' + i / 26) + (char) ('a' + i % 26))
                        .collect(Collectors.toSet());

        WarningMarks marks = WarningMarks.of(Map.of("a", many));

        assertThat(marks.kinds()).hasSize(64);
        assertThat(marks.bits("a")).isEqualTo(~0L);
    }
}

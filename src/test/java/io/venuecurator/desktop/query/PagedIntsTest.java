package io.venuecurator.desktop.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PagedIntsTest {

    private static final int TWO_PAGES_AND_ONE = 32_769;

    @Test
    void putsPiecesTogetherOverTheEdgesOfPages() {
        int[] most = IntStream.range(1, TWO_PAGES_AND_ONE).toArray();
        PagedInts all = PagedInts.together(List.of(new int[] {0}, new int[0], most));

        assertThat(all.size()).isEqualTo(TWO_PAGES_AND_ONE);
        assertThat(IntStream.range(0, all.size()).map(all::get))
                .containsExactlyElementsOf(IntStream.range(0, TWO_PAGES_AND_ONE).boxed().toList());
    }

    @Test
    void tellsADifferenceInTheLastPageAndInTheSize() {
        PagedInts one = new PagedInts(TWO_PAGES_AND_ONE);
        PagedInts other = new PagedInts(TWO_PAGES_AND_ONE);
        assertThat(one.hasSame(other)).isTrue();
        assertThat(one.hasSame(new PagedInts(TWO_PAGES_AND_ONE - 1))).isFalse();

        other.set(TWO_PAGES_AND_ONE - 1, 7);
        assertThat(one.hasSame(other)).isFalse();
        other.fill(0);
        assertThat(one.hasSame(other)).isTrue();
    }

    @Test
    void takesOutWhatIsAmongItAndPutsInWhatIsNot() {
        PagedInts even = PagedInts.together(List.of(new int[] {0, 2, 4, TWO_PAGES_AND_ONE}));

        PagedInts toggled = even.toggled(new int[] {1, 2, TWO_PAGES_AND_ONE, 40_000});

        assertThat(toggled.hasSame(PagedInts.together(List.of(new int[] {0, 1, 4, 40_000}))))
                .isTrue();
        assertThat(even.toggled(new int[0]).hasSame(even)).isTrue();
    }

    @Test
    void hasNothingBeforeItsStartAndAfterItsEnd() {
        PagedInts three = new PagedInts(3);

        assertThatThrownBy(() -> three.get(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> three.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}

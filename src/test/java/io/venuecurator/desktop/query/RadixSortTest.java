package io.venuecurator.desktop.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class RadixSortTest {

    @Property
    void sortsLikeAStableSortByComparison(
            @ForAll @Size(max = 300) List<@IntRange(max = Integer.MAX_VALUE) Integer> numbers,
            @ForAll @IntRange(min = 1, max = Integer.MAX_VALUE) int bound) {
        List<Integer> small = numbers.stream().map(number -> number % bound).toList();
        int[] indexes = IntStream.range(0, small.size()).toArray();

        PagedInts sorted = RadixSort.sort(PagedInts.together(List.of(indexes)), small::get, bound);

        assertThat(IntStream.range(0, sorted.size()).map(sorted::get))
                .containsExactlyElementsOf(
                        IntStream.of(indexes)
                                .boxed()
                                .sorted(Comparator.comparing(small::get))
                                .toList());
    }
}

package io.venuecurator.research.fuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class IsotonicTest {

    @Test
    void poolsWhatFalls() {
        Isotonic isotonic = new Isotonic();
        isotonic.add(0.2, 1);
        isotonic.add(0.9, 1);
        isotonic.add(0.6, 2);
        isotonic.add(0.8, 1);

        assertThat(isotonic.values())
                .usingElementComparator(Comparator.comparing(value -> Math.round(value * 1e9)))
                .containsExactly(0.2, 0.7, 0.7, 0.8);
    }

    @Property
    void risesAndKeepsTheMean(
            @ForAll @Size(min = 1, max = 20) List<@DoubleRange(min = 0, max = 1) Double> values) {
        Isotonic isotonic = new Isotonic();
        values.forEach(value -> isotonic.add(value, 1));

        List<Double> fitted = isotonic.values();
        assertThat(fitted).hasSameSizeAs(values).isSorted();
        assertThat(fitted.stream().mapToDouble(d -> d).sum())
                .isCloseTo(values.stream().mapToDouble(d -> d).sum(), within(1e-9));
    }
}

package io.venuecurator.desktop.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FreeProcessorsTest {

    @Test
    void neverComputesOnTheCaller() {
        Set<Thread> threads =
                FreeProcessors.compute(
                        () ->
                                IntStream.range(0, 10_000)
                                        .parallel()
                                        .mapToObj(i -> Thread.currentThread())
                                        .collect(Collectors.toSet()));

        assertThat(threads).doesNotContain(Thread.currentThread());
    }

    @Test
    void throwsWhatTheWorkThrew() {
        assertThatThrownBy(
                        () ->
                                FreeProcessors.compute(
                                        () -> {
                                            throw new IllegalStateException("no such column");
                                        }))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("no such column");
    }
}

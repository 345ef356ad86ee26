package io.venuecurator.desktop.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class NewsBatchTest {

    private final List<Runnable> turns = new ArrayList<>();
    private final List<List<String>> delivered = new ArrayList<>();
    private final NewsBatch<String> batch = new NewsBatch<>(new Screen(), delivered::add);

    @Test
    void handsEverythingOfOneTurnOverInOnePieceAndInOrder() {
        batch.add("a");
        batch.add("b");
        batch.add("c");
        assertThat(turns).hasSize(1);

        turns.removeFirst().run();
        batch.add("d");
        turns.removeFirst().run();

        assertThat(delivered).containsExactly(List.of("a", "b", "c"), List.of("d"));
    }

    /** A screen that takes its turns when the test says so. */
    private final class Screen implements TaskExecutor {

        @Override
        public <T> void run(
                Callable<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
            throw new AssertionError("News need no worker");
        }

        @Override
        public void onScreen(Runnable news) {
            turns.add(news);
        }
    }
}

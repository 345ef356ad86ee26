package io.venuecurator.desktop.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class NewestTaskTest {

    private final HeldBack executor = new HeldBack();
    private final NewestTask task = new NewestTask(executor);
    private final List<String> shown = new ArrayList<>();

    @Test
    void showsOnlyTheNewestResultInWhateverOrderTheyEnd() {
        task.run(() -> "first", shown::add, e -> shown.add("failed"));
        task.run(() -> "second", shown::add, e -> shown.add("failed"));

        executor.finish(1);
        executor.finish(0);

        assertThat(shown).containsExactly("second");
    }

    @Test
    void dropsTheFailureOfAnOlderTask() {
        task.run(NewestTaskTest::fail, shown::add, e -> shown.add("failed"));
        task.run(() -> "second", shown::add, e -> shown.add("failed"));

        executor.finish(0);
        executor.finish(1);

        assertThat(shown).containsExactly("second");
    }

    @Test
    void reportsTheFailureOfTheNewest() {
        task.run(NewestTaskTest::fail, shown::add, e -> shown.add(e.getMessage()));

        executor.finish(0);

        assertThat(shown).containsExactly("broken");
    }

    @Test
    void showsNothingAfterCancel() {
        task.run(() -> "first", shown::add, e -> shown.add("failed"));
        task.cancel();

        executor.finish(0);

        assertThat(shown).isEmpty();
    }

    private static String fail() {
        throw new IllegalStateException("broken");
    }

    /** Ends tasks when the test says so. */
    private static final class HeldBack implements TaskExecutor {

        private final List<Runnable> held = new ArrayList<>();

        @Override
        public <T> void run(
                Callable<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
            held.add(() -> new SameThreadTaskExecutor().run(work, onSuccess, onFailure));
        }

        @Override
        public void onScreen(Runnable news) {
            news.run();
        }

        void finish(int index) {
            held.get(index).run();
        }
    }
}

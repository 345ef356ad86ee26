package io.venuecurator.desktop.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class SerialTasksTest {

    private final OneByOne executor = new OneByOne();
    private final SerialTasks tasks = new SerialTasks(executor);
    private final List<String> done = new ArrayList<>();

    @Test
    void startsATaskOnlyWhenTheOneBeforeHasEnded() {
        tasks.run(() -> "first", done::add, e -> done.add("failed"));
        tasks.run(() -> "second", done::add, e -> done.add("failed"));

        assertThat(executor.held).hasSize(1);
        executor.finish();
        assertThat(done).containsExactly("first");
        assertThat(executor.held).hasSize(1);
        executor.finish();
        assertThat(done).containsExactly("first", "second");
    }

    @Test
    void goesOnAfterAFailure() {
        tasks.run(
                () -> {
                    throw new IllegalStateException("broken");
                },
                result -> done.add("impossible"),
                e -> done.add(e.getMessage()));
        tasks.run(() -> "second", done::add, e -> done.add("failed"));

        executor.finish();
        executor.finish();

        assertThat(done).containsExactly("broken", "second");
    }

    @Test
    void startsAtOnceWhenNothingIsLeft() {
        tasks.run(() -> "first", done::add, e -> done.add("failed"));
        executor.finish();

        tasks.run(() -> "second", done::add, e -> done.add("failed"));

        assertThat(executor.held).hasSize(1);
    }

    /** Ends tasks when the test says so. */
    private static final class OneByOne implements TaskExecutor {

        private final Queue<Runnable> held = new ArrayDeque<>();

        @Override
        public <T> void run(
                Callable<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
            held.add(() -> new SameThreadTaskExecutor().run(work, onSuccess, onFailure));
        }

        @Override
        public void onScreen(Runnable news) {
            news.run();
        }

        void finish() {
            held.remove().run();
        }
    }
}

package io.venuecurator.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.desktop.task.TaskExecutor;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class TryoutTest {

    private static final Trial.Ended FIRST = new Trial.Ended(Trial.Outcome.GOOD, "first");
    private static final Trial.Ended SECOND = new Trial.Ended(Trial.Outcome.BAD, "second");

    private final Held held = new Held();
    private final Tryout tryout = new Tryout(held);

    @Test
    void theNewestTrialCountsInWhateverOrderTheyEnd() {
        tryout.run(() -> FIRST);
        tryout.run(() -> SECOND);
        assertThat(tryout.stateProperty().get()).isEqualTo(new Trial.Running());

        held.works.removeLast().run();
        held.works.removeLast().run();

        assertThat(tryout.stateProperty().get()).isEqualTo(SECOND);
    }

    @Test
    void anOutcomeOfWhatHasChangedSinceIsNotShown() {
        tryout.run(() -> FIRST);

        tryout.reset();
        held.works.removeLast().run();

        assertThat(tryout.stateProperty().get()).isEqualTo(new Trial.None());
    }

    /** Work that ends when the test says so. */
    private static final class Held implements TaskExecutor {

        private final Deque<Runnable> works = new ArrayDeque<>();

        @Override
        public <T> void run(
                Callable<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
            works.add(
                    () -> {
                        try {
                            onSuccess.accept(work.call());
                        } catch (Exception e) {
                            onFailure.accept(e);
                        }
                    });
        }

        @Override
        public void onScreen(Runnable news) {
            news.run();
        }
    }
}

package io.venuecurator.desktop.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class RefresherTest {

    private final List<Runnable> pauses = new ArrayList<>();
    private int refreshed;
    private final Refresher refresher =
            new Refresher(new Held(), Duration.ofHours(1), () -> refreshed++);

    @Test
    void refreshesOnceForManyChangesWithinThePause() {
        refresher.request();
        refresher.request();
        refresher.request();
        assertThat(pauses).hasSize(1);

        pauses.removeFirst().run();

        assertThat(refreshed).isEqualTo(1);
    }

    @Test
    void refreshesAgainForAChangeAfterwards() {
        refresher.request();
        pauses.removeFirst().run();
        refresher.request();
        pauses.removeFirst().run();

        assertThat(refreshed).isEqualTo(2);
    }

    /** Ends pauses when the test says so, without sleeping. */
    private final class Held implements TaskExecutor {

        @Override
        public <T> void run(
                Callable<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
            pauses.add(() -> onSuccess.accept(null));
        }

        @Override
        public void onScreen(Runnable news) {
            news.run();
        }
    }
}

package io.venuecurator.research.search;

import static io.venuecurator.research.search.Venues.hit;
import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.research.MovableClock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class InMemoryAnswerStoreTest {

    private final MovableClock clock = new MovableClock();
    private final InMemoryAnswerStore store = new InMemoryAnswerStore(clock);

    @Test
    void givesWhatWasPutLast() {
        store.put("s", "q", List.of(hit("https://old.example/")));
        store.put("s", "q", List.of(hit("https://new.example/")));
        assertThat(store.get("s", "q", Duration.ZERO))
                .contains(List.of(hit("https://new.example/")));
    }

    @Test
    void forgetsWhatIsOlderThanAsked() {
        store.put("s", "q", List.of());
        clock.forward(Duration.ofHours(1));
        assertThat(store.get("s", "q", Duration.ofHours(1))).contains(List.of());
        assertThat(store.get("s", "q", Duration.ofMinutes(59))).isEmpty();
    }

    @Test
    void knowsNothingElse() {
        store.put("s", "q", List.of());
        assertThat(store.get("s", "Q", Duration.ofHours(1))).isEmpty();
        assertThat(store.get("t", "q", Duration.ofHours(1))).isEmpty();
    }
}

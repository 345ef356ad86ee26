package io.venuecurator.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.venuecurator.research.search.AnswerStore;
import io.venuecurator.research.search.SearchHit;
import io.venuecurator.review.Findings;
import io.venuecurator.venue.VenueProfileReader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerAnswersTest {

    private static final Duration DAY = Duration.ofDays(1);
    private static final List<SearchHit> HITS =
            List.of(
                    new SearchHit(
                            "https://aurora.example/", "Aurora", "Call", "2026-01", 0, "s", null));

    private final AtomicReference<Instant> now = new AtomicReference<>(Findings.NOON);
    @TempDir Path folder;

    @Test
    void answerIsThereAfterReopening() {
        try (Ledger ledger = open()) {
            ledger.answers().put("searxng", "Hotel  Aurora PHONE", HITS);
            ledger.answers().put("searxng", "nothing", List.of());
        }
        try (Ledger ledger = open()) {
            AnswerStore answers = ledger.answers();

            assertThat(answers.get("searxng", " hotel aurora phone", DAY)).contains(HITS);
            assertThat(answers.get("searxng", "nothing", DAY)).contains(List.of());
            assertThat(answers.get("searxng", "hotel aurora", DAY)).isEmpty();
            assertThat(answers.get("brave", "hotel aurora phone", DAY)).isEmpty();
        }
    }

    @Test
    void oldAnswersAreAbsentAndReplaced() {
        try (Ledger ledger = open()) {
            ledger.answers().put("searxng", "q", List.of());
            now.set(Findings.NOON.plus(DAY).plusMillis(1));

            assertThat(ledger.answers().get("searxng", "q", DAY)).isEmpty();
            assertThat(ledger.answers().get("searxng", "q", DAY.plusMillis(1))).isPresent();

            ledger.answers().put("searxng", "q", HITS);
            assertThat(ledger.answers().get("searxng", "q", DAY)).contains(HITS);
        }
    }

    @Test
    void answersThatArriveTogetherAreAllKept() throws InterruptedException {
        int answers = 200;
        try (Ledger ledger = open();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CountDownLatch together = new CountDownLatch(1);
            for (int i = 0; i < answers; i++) {
                String query = "q" + i;
                threads.execute(
                        () -> {
                            try {
                                together.await();
                                ledger.answers().put("searxng", query, HITS);
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                        });
            }
            together.countDown();
        }
        try (Ledger ledger = open()) {
            assertThat(IntStream.range(0, answers))
                    .allMatch(i -> ledger.answers().get("searxng", "q" + i, DAY).isPresent());
        }
    }

    @Test
    void closedLedgerSaysSoToEveryWaiter() {
        Ledger ledger = open();
        ledger.close();

        assertThatThrownBy(() -> ledger.answers().put("searxng", "q", HITS))
                .isInstanceOf(LedgerException.class);
    }

    private Ledger open() {
        return Ledger.open(folder.resolve("venues.json"), VenueProfileReader.bundled(), now::get);
    }
}

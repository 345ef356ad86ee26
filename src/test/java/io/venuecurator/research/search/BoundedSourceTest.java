package io.venuecurator.research.search;

import static io.venuecurator.research.search.Venues.named;
import static io.venuecurator.research.search.Venues.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import io.venuecurator.research.SearchQuery;
import io.venuecurator.venue.Venue;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class BoundedSourceTest {

    @Test
    void asksExactlyAsManyAtOnceAsAllowed() throws Exception {
        CyclicBarrier threeTogether = new CyclicBarrier(3);
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        SearchSource source =
                new ForwardingSource(new ScriptedSource()) {
                    @Override
                    public List<SearchHit> search(SearchQuery query, Venue venue)
                            throws InterruptedException {
                        most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                        together(threeTogether);
                        atOnce.decrementAndGet();
                        return List.of();
                    }
                };
        BoundedSource bounded = new BoundedSource(source, new SearchSlots(3));

        ask(30, bounded);

        assertThat(most).hasValue(3);
    }

    @Test
    void twoOfTheSameAddressShareTheirSlots() throws Exception {
        SearchSlots slots = new SearchSlots(1);
        CountDownLatch go = new CountDownLatch(1);
        ScriptedSource first = new ScriptedSource().waitFor(go).then(List.of());
        ScriptedSource second = new ScriptedSource().then(List.of());
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> held =
                    threads.submit(
                            () -> new BoundedSource(first, slots).search(query("q"), named("n")));
            first.awaitAsked();
            Future<?> waiting =
                    threads.submit(
                            () -> new BoundedSource(second, slots).search(query("q"), named("n")));
            assertThat(waiting.isDone()).isFalse();
            assertThat(second.queries()).isEmpty();
            go.countDown();
            held.get();
            waiting.get();
        }
        assertThat(second.queries()).hasSize(1);
    }

    @Test
    void aFailureGivesTheSlotBack() throws Exception {
        ScriptedSource source =
                new ScriptedSource()
                        .then(new ResearchException(FailureClass.TIMEOUT, "late", null))
                        .then(List.of());
        BoundedSource bounded = new BoundedSource(source, new SearchSlots(1));

        assertThatExceptionOfType(ResearchException.class)
                .isThrownBy(() -> bounded.search(query("q"), named("n")));

        assertThat(bounded.search(query("q"), named("n"))).isEmpty();
    }

    @Test
    void whoWaitsCanBeStoppedAndTakesNoSlot() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        ScriptedSource source = new ScriptedSource().waitFor(go).then(List.of()).then(List.of());
        BoundedSource bounded = new BoundedSource(source, new SearchSlots(1));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> held = threads.submit(() -> bounded.search(query("q"), named("n")));
            source.awaitAsked();
            Thread.currentThread().interrupt();
            assertThatExceptionOfType(InterruptedException.class)
                    .isThrownBy(() -> bounded.search(query("q"), named("n")));
            go.countDown();
            held.get();
        }
        assertThat(bounded.search(query("q"), named("n"))).isEmpty();
    }

    @Test
    void refusesToAllowNothing() {
        assertThatThrownBy(() -> new SearchSlots(0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void together(CyclicBarrier barrier) throws InterruptedException {
        try {
            barrier.await();
        } catch (BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void ask(int times, SearchSource source)
            throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                all.add(threads.submit(() -> source.search(query("q"), named("n"))));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
    }
}

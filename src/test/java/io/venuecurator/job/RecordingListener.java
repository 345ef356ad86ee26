package io.venuecurator.job;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

/** Keeps the events in the order in which they came, and notices if two come at once. */
public final class RecordingListener implements JobListener {

    private final List<JobEvent> events = new ArrayList<>();
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile boolean overlapped;
    private volatile Predicate<JobEvent> awaited = e -> false;
    private final CountDownLatch seen = new CountDownLatch(1);

    /** Prepares {@link #awaitIt()}: it returns once an event of this kind has come. */
    public RecordingListener until(Predicate<JobEvent> event) {
        awaited = event;
        return this;
    }

    public void awaitIt() throws InterruptedException {
        seen.await();
    }

    @Override
    public void on(JobEvent event) {
        overlapped |= !busy.compareAndSet(false, true);
        events.add(event);
        if (awaited.test(event)) {
            seen.countDown();
        }
        busy.set(false);
    }

    boolean overlapped() {
        return overlapped;
    }

    public List<JobEvent> events() {
        return List.copyOf(events);
    }

    public <E extends JobEvent> List<E> events(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}

package io.venuecurator.research;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Lets the time pass at once and remembers how long was waited. */
public final class FakeSleeper implements Sleeper {

    private final MovableClock clock;
    private final List<Duration> waits = new CopyOnWriteArrayList<>();

    /** Moves the given clock. */
    public FakeSleeper(MovableClock clock) {
        this.clock = clock;
    }

    /** How long was waited, in order. */
    public List<Duration> waits() {
        return waits;
    }

    @Override
    public void sleep(Duration duration) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        waits.add(duration);
        clock.forward(duration);
    }
}

package io.venuecurator.job;

import java.time.Duration;

/** Waits before another attempt. {@code Thread::sleep} in the program, nothing at all in tests. */
@FunctionalInterface
public interface Sleeper {

    /** Returns after that time. */
    void sleep(Duration duration) throws InterruptedException;
}

package io.venuecurator.research.search;

import java.time.Duration;

/**
 * How a source is held back at this moment.
 *
 * @param source its name, see {@link SearchSource#id}
 * @param sent how many requests were sent to it since it was opened
 * @param requests how many it may be sent in each period, 0 for as many as one likes
 * @param per the period
 * @param pause how much longer everybody waits because it asked for that, zero if it did not
 * @param leftAlone whether it is left alone because most of the last requests failed
 */
public record Throttle(
        String source, int sent, int requests, Duration per, Duration pause, boolean leftAlone) {

    /** A source that nothing holds back. */
    static Throttle free(String source, int sent) {
        return new Throttle(source, sent, 0, Duration.ZERO, Duration.ZERO, false);
    }

    /** How long so many more requests take at least, at this rate. */
    public Duration timeFor(int more) {
        return requests == 0 ? pause : pause.plus(per.multipliedBy(more).dividedBy(requests));
    }
}

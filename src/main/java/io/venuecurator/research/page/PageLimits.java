package io.venuecurator.research.page;

import java.time.Duration;

/**
 * How long and how much we ask of the web.
 *
 * @param patience the longest that one request may take in all
 * @param gap the least time between two requests to a host
 * @param longestWait how long a host may make us wait before we leave it for later
 * @param atOnce the most requests under way at a time, over all hosts
 */
record PageLimits(Duration patience, Duration gap, Duration longestWait, int atOnce) {

    static final PageLimits DEFAULT =
            new PageLimits(
                    Duration.ofSeconds(20), Duration.ofSeconds(1), Duration.ofSeconds(30), 24);
}

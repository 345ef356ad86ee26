package io.venuecurator.job.redis;

import java.util.List;
import java.util.Map;

/**
 * What goes on at a Redis, at one moment.
 *
 * @param queued jobs that wait for a worker or for their next attempt
 * @param running jobs being worked on, as their workers told within the last second
 * @param completed jobs completed since the Redis was empty
 * @param failed jobs given up and not tried again since
 * @param workers workers alive
 * @param jobsPerSecond jobs that ended, completed or failed, over the last ten seconds
 * @param alive what each of them tells
 * @param providers how much each provider is asked
 * @param failures how many of the failed jobs are of which class
 */
public record MonitorFigures(
        long queued,
        long running,
        long completed,
        long failed,
        int workers,
        double jobsPerSecond,
        List<WorkerInfo> alive,
        List<ProviderFigures> providers,
        Map<String, Integer> failures) {

    /** Copies the collections. */
    public MonitorFigures {
        alive = List.copyOf(alive);
        providers = List.copyOf(providers);
        failures = Map.copyOf(failures);
    }

    /**
     * One provider.
     *
     * @param provider its id
     * @param requests requests sent to it since the Redis was empty
     * @param perSecond the most requests per second, 0 if unlimited
     * @param free how many more may be sent at this moment, 0 if the workers are being held back or
     *     there is no limit
     * @param pauseMs how many more milliseconds all workers leave it alone because it asked for
     *     that, 0 if it did not
     */
    public record ProviderFigures(
            String provider, long requests, long perSecond, long free, long pauseMs) {}
}

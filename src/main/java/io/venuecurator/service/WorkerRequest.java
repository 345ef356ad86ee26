package io.venuecurator.service;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * How a worker is to work.
 *
 * @param redis where it takes jobs from
 * @param concurrency venues at once
 * @param sources what it searches, as on the command line; at least one
 * @param rates the most requests per second to a provider, by its name or id, over all workers
 *     together; under the empty name those of every other provider
 * @param jobTimeout how long one attempt at a venue may take
 */
public record WorkerRequest(
        RunOn.Redis redis,
        int concurrency,
        List<String> sources,
        Map<String, Integer> rates,
        Duration jobTimeout) {

    /** Copies the collections. */
    public WorkerRequest {
        sources = List.copyOf(sources);
        rates = Map.copyOf(rates);
    }
}

package io.venuecurator.research.page;

import io.venuecurator.research.ResearchException;
import io.venuecurator.research.SingleFlight;
import java.util.Optional;
import okhttp3.HttpUrl;

/**
 * Lets each page be fetched once in a session, however many jobs and queries lead to it: pages are
 * kept as bytes up to 64 MB, and so is the reason why one cannot be had, unless it may go away.
 * Thread-safe.
 */
final class PageMemory {

    private static final long MOST_BYTES = 64L << 20;
    private static final long MOST_FAILURES = 10_000;

    private final SingleFlight<HttpUrl, FetchedPage> flights = new SingleFlight<>();
    private final BoundedCache<HttpUrl, FetchedPage> pages =
            new BoundedCache<>(MOST_BYTES, page -> page.bytes().size());
    private final BoundedCache<HttpUrl, ResearchException> failures =
            new BoundedCache<>(MOST_FAILURES, failure -> 1);

    /** The page at an address, fetched if it was not yet. */
    FetchedPage get(HttpUrl url, SingleFlight.Work<FetchedPage> fetch)
            throws ResearchException, InterruptedException {
        return flights.run(url, () -> rememberedOrFetched(url, fetch)).value();
    }

    private FetchedPage rememberedOrFetched(HttpUrl url, SingleFlight.Work<FetchedPage> fetch)
            throws ResearchException, InterruptedException {
        Optional<FetchedPage> remembered = pages.get(url);
        if (remembered.isPresent()) {
            return remembered.get();
        }
        Optional<ResearchException> failed = failures.get(url);
        if (failed.isPresent()) {
            throw failed.get();
        }
        try {
            FetchedPage page = fetch.run();
            pages.put(url, page);
            return page;
        } catch (ResearchException failure) {
            if (!failure.failureClass().isTransient()) {
                failures.put(url, failure);
            }
            throw failure;
        }
    }
}

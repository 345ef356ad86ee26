package io.venuecurator.research.page;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import io.venuecurator.research.SingleFlight;
import io.venuecurator.research.http.HttpAnswer;
import io.venuecurator.research.http.LimitedHttp;
import io.venuecurator.research.http.UserAgent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.Request;

/**
 * Keeps to the robots.txt of each site: read once and kept for 24 hours, its first 500 KiB, up to
 * five redirects. A site without one allows everything; one whose file cannot be had allows nothing
 * for now. Thread-safe.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9309">RFC 9309</a>
 */
final class Robots {

    private static final long MOST_BYTES = 500L << 10;
    private static final int MOST_REDIRECTS = 5;
    private static final Duration KEPT = Duration.ofHours(24);
    private static final long MOST_SITES = 2_000;

    private final LimitedHttp http;
    private final AddressRules addresses;
    private final Clock clock;
    private final SingleFlight<HttpUrl, BaseRobotRules> flights = new SingleFlight<>();
    private final BoundedCache<HttpUrl, Kept> kept = new BoundedCache<>(MOST_SITES, rules -> 1);

    Robots(LimitedHttp http, AddressRules addresses, Clock clock) {
        this.http = http;
        this.addresses = addresses;
        this.clock = clock;
    }

    private record Kept(BaseRobotRules rules, Instant until) {}

    /**
     * Asks for leave to read a page.
     *
     * @return the time that the site wants between two requests, zero if it does not say
     * @throws ResearchException BLOCKED if the site does not want it read, else why its robots.txt
     *     cannot be had
     */
    Duration admit(HttpUrl page) throws ResearchException, InterruptedException {
        HttpUrl file = page.resolve("/robots.txt");
        if (file == null) {
            throw new IllegalStateException("every web address has a root");
        }
        BaseRobotRules rules = flights.run(file, () -> keptOrRead(file)).value();
        if (!rules.isAllowed(page.toString())) {
            throw new ResearchException(
                    FailureClass.BLOCKED,
                    "%s is not read: the robots.txt of %s forbids it".formatted(page, page.host()),
                    null);
        }
        long delay = rules.getCrawlDelay();
        return delay == BaseRobotRules.UNSET_CRAWL_DELAY ? Duration.ZERO : Duration.ofMillis(delay);
    }

    private BaseRobotRules keptOrRead(HttpUrl file) throws ResearchException, InterruptedException {
        Optional<BaseRobotRules> known =
                kept.get(file)
                        .filter(rules -> clock.instant().isBefore(rules.until()))
                        .map(Kept::rules);
        if (known.isPresent()) {
            return known.get();
        }
        BaseRobotRules rules = read(file);
        kept.put(file, new Kept(rules, clock.instant().plus(KEPT)));
        return rules;
    }

    private BaseRobotRules read(HttpUrl file) throws ResearchException, InterruptedException {
        HttpUrl url = file;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            HttpAnswer answer =
                    http.sendForBeginning(new Request.Builder().url(url).build(), MOST_BYTES);
            String location = answer.headers().get("Location");
            if (answer.ok()) {
                return parser().parseContent(
                                file.toString(),
                                answer.body().toByteArray(),
                                "text/plain",
                                List.of(UserAgent.ROBOT));
            }
            if (answer.status() >= 500 || answer.status() == 429) {
                throw new ResearchException(
                        FailureClass.UNAVAILABLE,
                        "%s answers HTTP %d, so the site is not read for now"
                                .formatted(url, answer.status()),
                        null);
            }
            if (answer.status() >= 400 || location == null) {
                return parser().failedFetch(404);
            }
            url = addresses.redirected(url, location);
        }
        return parser().failedFetch(404);
    }

    /** A new one each time: it is not thread-safe. */
    private static SimpleRobotRulesParser parser() {
        return new SimpleRobotRulesParser();
    }
}

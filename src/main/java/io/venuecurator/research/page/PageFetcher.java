package io.venuecurator.research.page;

import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import io.venuecurator.research.http.HttpAnswer;
import io.venuecurator.research.http.LimitedHttp;
import io.venuecurator.research.http.RetryAfter;
import io.venuecurator.research.text.DocumentKind;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Duration;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** Fetches one page from the web, over at most five redirects that are each judged anew. */
final class PageFetcher {

    private static final int MOST_REDIRECTS = 5;

    private final LimitedHttp http;
    private final AddressRules addresses;
    private final Robots robots;
    private final HostQueue queue;
    private final Clock clock;

    PageFetcher(
            LimitedHttp http, AddressRules addresses, Robots robots, HostQueue queue, Clock clock) {
        this.http = http;
        this.addresses = addresses;
        this.robots = robots;
        this.queue = queue;
        this.clock = clock;
    }

    /** Fetches a page whose address was judged. */
    FetchedPage fetch(HttpUrl start) throws ResearchException, InterruptedException {
        HttpUrl url = start;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            HttpAnswer answer = visit(url);
            if (answer.ok()) {
                return page(answer);
            }
            String location = answer.headers().get("Location");
            if (location == null) {
                throw new ResearchException(
                        FailureClass.PARSE, url + " redirects to nowhere", null);
            }
            url = addresses.redirected(url, location);
        }
        throw new ResearchException(
                FailureClass.PARSE,
                "%s redirects more than %d times".formatted(start, MOST_REDIRECTS),
                null);
    }

    private HttpAnswer visit(HttpUrl url) throws ResearchException, InterruptedException {
        Duration gap = robots.admit(url);
        return queue.inTurn(
                url.host(),
                gap,
                () -> {
                    Request request = new Request.Builder().url(url).build();
                    HttpAnswer answer = http.send(request, PageFetcher::limit);
                    refuse(answer);
                    return answer;
                });
    }

    private void refuse(HttpAnswer answer) throws ResearchException {
        int status = answer.status();
        if (status < 400) {
            return;
        }
        FailureClass failure =
                switch (status) {
                    case 401, 403, 407, 451 -> FailureClass.BLOCKED;
                    case 404, 410 -> FailureClass.NOTHING_FOUND;
                    case 408 -> FailureClass.TIMEOUT;
                    case 429 -> FailureClass.RATE_LIMIT;
                    default -> status >= 500 ? FailureClass.UNAVAILABLE : FailureClass.BAD_REQUEST;
                };
        throw new ResearchException(
                failure,
                "%s answers HTTP %d".formatted(answer.url(), status),
                RetryAfter.of(answer.headers(), clock),
                null);
    }

    private static long limit(HttpUrl url, Headers headers) throws ResearchException {
        return kind(url, headers).mostBytes();
    }

    private static DocumentKind kind(HttpUrl url, Headers headers) throws ResearchException {
        MediaType type = type(headers);
        String name = type == null ? "" : type.type() + "/" + type.subtype();
        return DocumentKind.ofMediaType(name)
                .orElseThrow(
                        () ->
                                new ResearchException(
                                        FailureClass.PARSE,
                                        "%s is %s, neither a page nor a PDF".formatted(url, name),
                                        null));
    }

    private static @Nullable MediaType type(Headers headers) {
        String header = headers.get("Content-Type");
        return header == null ? null : MediaType.parse(header);
    }

    private FetchedPage page(HttpAnswer answer) throws ResearchException {
        MediaType type = type(answer.headers());
        Charset charset = type == null ? null : type.charset();
        return new FetchedPage(
                answer.url().toString(),
                kind(answer.url(), answer.headers()),
                charset == null ? null : charset.name(),
                answer.body(),
                clock.instant());
    }
}

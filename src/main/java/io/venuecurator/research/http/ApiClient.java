package io.venuecurator.research.http;

import io.venuecurator.research.ResearchException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.ConnectionSpec;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;

/**
 * Talks to one provider's API that the user has named, so its address may be private. One plain
 * exchange per request on the caller's thread: hundreds may wait at once, each on its own
 * connection, which is kept for the next. Redirects are not followed, so that a key goes nowhere
 * else. Thread-safe.
 */
public final class ApiClient implements AutoCloseable {

    private static final long MOST_BYTES = 4L << 20;
    private static final int KEPT_CONNECTIONS = 1024;

    private final OkHttpClient client;
    private final LimitedHttp http;

    /**
     * A client for one address.
     *
     * @param base the provider's address; only its scheme matters here
     * @param patience the longest that an exchange may take in all
     */
    public ApiClient(HttpUrl base, Duration patience) {
        client =
                new OkHttpClient.Builder()
                        // Reading the key material for TLS takes long; a plain server needs none.
                        .connectionSpecs(
                                List.of(
                                        base.isHttps()
                                                ? ConnectionSpec.MODERN_TLS
                                                : ConnectionSpec.CLEARTEXT))
                        .protocols(List.of(Protocol.HTTP_1_1))
                        .connectionPool(new ConnectionPool(KEPT_CONNECTIONS, 1, TimeUnit.MINUTES))
                        // Racing address families would cost a platform thread per connection.
                        .fastFallback(false)
                        .followRedirects(false)
                        .connectTimeout(Duration.ofSeconds(5))
                        .readTimeout(patience)
                        .callTimeout(patience)
                        .build();
        http = new LimitedHttp(client);
    }

    /**
     * Sends a request; answers of up to 4 MB are read whole, refusals as far as 16 KB.
     *
     * @throws ResearchException for transport faults and answers that are too large, never for a
     *     status
     * @throws InterruptedException when the thread was interrupted
     */
    public HttpAnswer send(Request request) throws ResearchException, InterruptedException {
        return http.sendToApi(request, MOST_BYTES);
    }

    @Override
    public void close() {
        client.connectionPool().evictAll();
    }
}

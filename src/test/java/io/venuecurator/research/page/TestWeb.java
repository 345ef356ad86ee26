package io.venuecurator.research.page;

import io.venuecurator.research.FakeSleeper;
import io.venuecurator.research.MovableClock;
import io.venuecurator.research.http.UserAgent;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Dns;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * A web of one server: every name under {@code .test} leads there, the names that a test adds lead
 * where it says. What has no answer is 404.
 */
final class TestWeb implements AutoCloseable {

    final MovableClock clock = new MovableClock();
    final FakeSleeper sleeper = new FakeSleeper(clock);
    final List<String> requests = new CopyOnWriteArrayList<>();
    private final Map<String, MockResponse> answers = new ConcurrentHashMap<>();
    private final Map<String, List<InetAddress>> names = new ConcurrentHashMap<>();
    private final MockWebServer server = new MockWebServer();

    TestWeb() throws IOException {
        server.setDispatcher(
                new Dispatcher() {
                    @Override
                    public MockResponse dispatch(RecordedRequest request) {
                        String key = request.getUrl().host() + request.getUrl().encodedPath();
                        requests.add(key);
                        return answers.getOrDefault(
                                key, new MockResponse.Builder().code(404).build());
                    }
                });
        server.start();
    }

    /** The address of a page; host and path as in {@code a.test/x}. */
    String url(String page) {
        int slash = page.indexOf('/');
        return "http://%s:%d%s"
                .formatted(page.substring(0, slash), server.getPort(), page.substring(slash));
    }

    TestWeb on(String page, MockResponse.Builder answer) {
        answers.put(page, answer.build());
        return this;
    }

    TestWeb html(String page, String html) {
        return on(
                page, new MockResponse.Builder().addHeader("Content-Type", "text/html").body(html));
    }

    TestWeb body(String page, String type, Buffer bytes) {
        return on(page, new MockResponse.Builder().addHeader("Content-Type", type).body(bytes));
    }

    TestWeb redirect(String page, String location) {
        return on(page, new MockResponse.Builder().code(302).addHeader("Location", location));
    }

    TestWeb name(String host, String... addresses) {
        names.put(host, List.of(addresses).stream().map(InetAddress::ofLiteral).toList());
        return this;
    }

    /** Pages as the program reads them, except that this server is let through. */
    WebPages pages() {
        return pages(Duration.ofSeconds(20));
    }

    WebPages pages(Duration patience) {
        return pages(patience, null);
    }

    /** The same with pages of earlier sessions. */
    WebPages pages(Duration patience, @Nullable PageStore store) {
        return new WebPages(
                new UserAgent("0.1", "test@a.example"),
                store,
                new ThisServerToo(server.getPort()),
                dns(),
                new PageLimits(patience, Duration.ofSeconds(1), Duration.ofSeconds(30), 4),
                clock,
                sleeper);
    }

    MockWebServer server() {
        return server;
    }

    private Dns dns() {
        return host -> {
            if (names.containsKey(host)) {
                return names.get(host);
            }
            if (host.endsWith(".test")) {
                return List.of(InetAddress.ofLiteral("127.0.0.1"));
            }
            throw new UnknownHostException(host);
        };
    }

    private record ThisServerToo(int port) implements AddressPolicy {

        private static final AddressPolicy REAL = new PublicAddressesOnly();

        @Override
        public boolean allows(InetAddress address) {
            return address.equals(InetAddress.ofLiteral("127.0.0.1")) || REAL.allows(address);
        }

        @Override
        public boolean allowsPort(int asked) {
            return asked == port || REAL.allowsPort(asked);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}

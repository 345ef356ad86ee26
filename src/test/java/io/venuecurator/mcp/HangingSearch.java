package io.venuecurator.mcp;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** A search server that takes requests and does not answer until it is closed. */
final class HangingSearch implements AutoCloseable {

    private final MockWebServer server = new MockWebServer();
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);

    HangingSearch() throws Exception {
        server.setDispatcher(
                new Dispatcher() {
                    @Override
                    public MockResponse dispatch(RecordedRequest request)
                            throws InterruptedException {
                        asked.countDown();
                        closed.await();
                        return new MockResponse.Builder().code(503).build();
                    }
                });
        server.start();
    }

    List<String> sources() {
        return List.of("searxng:" + server.url("/"));
    }

    void awaitRequest() throws InterruptedException {
        if (!asked.await(60, TimeUnit.SECONDS)) {
            throw new AssertionError("Nothing was searched");
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.close();
    }
}

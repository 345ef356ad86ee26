package io.venuecurator.research.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;

/** A server that gives the answers of a test in order. */
final class JsonServer implements AutoCloseable {

    private final MockWebServer server = new MockWebServer();

    JsonServer() throws IOException {
        server.start();
    }

    HttpUrl url() {
        return server.url("/");
    }

    JsonServer then(String json) {
        return then(200, json);
    }

    JsonServer then(int status, String body) {
        server.enqueue(new MockResponse.Builder().code(status).body(body).build());
        return this;
    }

    /** What was asked so far, in order. */
    List<RecordedRequest> requests() throws InterruptedException {
        List<RecordedRequest> requests = new ArrayList<>();
        for (int i = server.getRequestCount(); i > 0; i--) {
            requests.add(server.takeRequest());
        }
        return requests;
    }

    @Override
    public void close() {
        server.close();
    }
}

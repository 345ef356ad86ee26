package io.venuecurator.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicInteger;

/** A client over HTTP in raw JSON-RPC, with one session. */
final class HttpClientOfTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http;
    private final URI address;
    private final String token;
    private final AtomicInteger ids = new AtomicInteger();
    private String session = "";

    HttpClientOfTest(HttpClient http, URI address, String token) {
        this.http = http;
        this.address = address;
        this.token = token;
    }

    /** A client that has shaken hands. */
    static HttpClientOfTest ready(
            HttpClient http, HttpMcpServer server, AccessToken token, String name)
            throws Exception {
        HttpClientOfTest client = new HttpClientOfTest(http, server.address(), token.value());
        HttpResponse<String> answer =
                client.post(
                        """
                        {"jsonrpc":"2.0","id":0,"method":"initialize","params":
                         {"protocolVersion":"2025-11-25","capabilities":{},
                          "clientInfo":{"name":"%s","version":"1"}}}"""
                                .formatted(name));
        client.session = answer.headers().firstValue("Mcp-Session-Id").orElseThrow();
        client.post("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}");
        return client;
    }

    HttpRequest.Builder to(URI uri) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri)
                        .header("Content-Type", "application/json")
                        .header("Accept", "application/json, text/event-stream")
                        .header("Authorization", "Bearer " + token);
        return session.isEmpty() ? request : request.header("Mcp-Session-Id", session);
    }

    HttpResponse<String> post(String body) throws Exception {
        return http.send(
                to(address).POST(HttpRequest.BodyPublishers.ofString(body)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(byte[] body) throws Exception {
        return http.send(
                to(address).POST(HttpRequest.BodyPublishers.ofByteArray(body)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    int lastId() {
        return ids.get();
    }

    /** The whole answer, result or error. */
    JsonNode request(String method, String params) throws Exception {
        String body =
                post("{\"jsonrpc\":\"2.0\",\"id\":%d,\"method\":\"%s\",\"params\":%s}"
                                .formatted(ids.incrementAndGet(), method, params))
                        .body();
        String last = "";
        for (String line : body.split("\n")) {
            last = line.startsWith("data:") ? line.substring("data:".length()) : last;
        }
        return JSON.readTree(last.isEmpty() ? body : last);
    }

    /** A tool's result. */
    JsonNode call(String tool, String arguments) throws Exception {
        return request("tools/call", StdioClient.call(tool, arguments, "")).get("result");
    }
}

package io.venuecurator.research.http;

import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import okhttp3.Headers;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.BufferedSource;
import okio.ByteString;

/**
 * Reads whole answers within limits, on the calling thread, and turns every transport fault into a
 * {@link ResearchException} with its class. Thread-safe.
 */
public final class LimitedHttp {

    private static final long MOST_OF_ERROR = 16L << 10;

    private final OkHttpClient client;

    /** Uses a client that carries the timeouts, the redirect rule and the guards. */
    public LimitedHttp(OkHttpClient client) {
        this.client = client;
    }

    /**
     * Sends a request and reads the body of a 2xx answer.
     *
     * @throws ResearchException TIMEOUT, UNAVAILABLE or BLOCKED for the transport, PARSE for a body
     *     over the limit; never for a status
     * @throws InterruptedException when the thread was interrupted; the connection is then closed
     */
    public HttpAnswer send(Request request, BodyLimit limit)
            throws ResearchException, InterruptedException {
        return exchange(
                request,
                (source, headers) -> whole(request, source, limit.bytes(request.url(), headers)),
                0);
    }

    /**
     * Sends a request to a provider's API and reads the body of a 2xx answer, and the beginning of
     * any other, which says why it refuses.
     *
     * @param most bytes of a 2xx answer
     * @throws ResearchException TIMEOUT, UNAVAILABLE or BLOCKED for the transport, PARSE for a body
     *     over the limit; never for a status
     * @throws InterruptedException when the thread was interrupted; the connection is then closed
     */
    HttpAnswer sendToApi(Request request, long most)
            throws ResearchException, InterruptedException {
        return exchange(request, (source, headers) -> whole(request, source, most), MOST_OF_ERROR);
    }

    /**
     * Sends a request and reads the body of a 2xx answer as far as a limit.
     *
     * @throws ResearchException TIMEOUT, UNAVAILABLE or BLOCKED for the transport
     * @throws InterruptedException when the thread was interrupted; the connection is then closed
     */
    public HttpAnswer sendForBeginning(Request request, long bytes)
            throws ResearchException, InterruptedException {
        return exchange(request, (source, headers) -> beginning(source, bytes), 0);
    }

    private static ByteString beginning(BufferedSource source, long bytes) throws IOException {
        return source.request(bytes) ? source.readByteString(bytes) : source.readByteString();
    }

    private interface Reading {
        ByteString of(BufferedSource source, Headers headers) throws IOException, ResearchException;
    }

    private HttpAnswer exchange(Request request, Reading reading, long mostOfError)
            throws ResearchException, InterruptedException {
        try (Response response = client.newCall(request).execute()) {
            ByteString body =
                    response.isSuccessful()
                            ? reading.of(response.body().source(), response.headers())
                            : beginning(response.body().source(), mostOfError);
            return new HttpAnswer(request.url(), response.code(), response.headers(), body);
        } catch (IOException fault) {
            if (Thread.interrupted()) {
                InterruptedException stopped = new InterruptedException("stopped while waiting");
                stopped.initCause(fault);
                throw stopped;
            }
            throw translated(request, fault);
        }
    }

    private static ByteString whole(Request request, BufferedSource source, long most)
            throws IOException, ResearchException {
        // Counted after decompression, so that neither chunks nor a gzip bomb get around it.
        if (source.request(most + 1)) {
            throw new ResearchException(
                    FailureClass.PARSE,
                    "%s is larger than %s".formatted(where(request), inWords(most)),
                    null);
        }
        return source.readByteString();
    }

    private static String inWords(long bytes) {
        return bytes >= 1 << 20 ? (bytes >> 20) + " MB" : bytes + " bytes";
    }

    private static ResearchException translated(Request request, IOException fault) {
        String where = where(request);
        return switch (fault) {
            case BlockedAddressException blocked ->
                    new ResearchException(
                            FailureClass.BLOCKED, where + ": " + blocked.getMessage(), fault);
            case UnknownHostException unknown ->
                    new ResearchException(
                            FailureClass.UNAVAILABLE,
                            where + ": there is no server of that name, or no network",
                            fault);
            case InterruptedIOException late ->
                    new ResearchException(
                            FailureClass.TIMEOUT, where + " did not answer in time", fault);
            case SSLException insecure ->
                    new ResearchException(
                            FailureClass.UNAVAILABLE,
                            where + ": no secure connection: " + insecure.getMessage(),
                            fault);
            default ->
                    new ResearchException(
                            FailureClass.UNAVAILABLE,
                            where + " cannot be reached: " + fault.getMessage(),
                            fault);
        };
    }

    /** Without the query, which may carry a key. */
    private static String where(Request request) {
        return request.url().newBuilder().query(null).fragment(null).build().toString();
    }
}

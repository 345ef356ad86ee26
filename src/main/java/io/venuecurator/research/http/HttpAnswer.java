package io.venuecurator.research.http;

import okhttp3.Headers;
import okhttp3.HttpUrl;
import okio.ByteString;

/**
 * An answer read whole.
 *
 * @param url the address that was asked
 * @param status the HTTP status
 * @param headers the answer's headers
 * @param body the content after decompression; of an answer that is not 2xx its beginning, if asked
 *     for
 */
public record HttpAnswer(HttpUrl url, int status, Headers headers, ByteString body) {

    /** Whether the status is 2xx. */
    public boolean ok() {
        return status >= 200 && status < 300;
    }
}

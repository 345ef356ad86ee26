package io.venuecurator.research.http;

import io.venuecurator.research.ResearchException;
import okhttp3.Headers;
import okhttp3.HttpUrl;

/** Decides from the headers whether and how far a body is read. */
@FunctionalInterface
public interface BodyLimit {

    /**
     * The most bytes to accept, after decompression.
     *
     * @throws ResearchException if this kind of content is not wanted at all
     */
    long bytes(HttpUrl url, Headers headers) throws ResearchException;
}

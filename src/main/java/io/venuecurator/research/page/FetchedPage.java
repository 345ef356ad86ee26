package io.venuecurator.research.page;

import io.venuecurator.research.text.DocumentKind;
import java.time.Instant;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a page as they came.
 *
 * @param url the address after redirects
 * @param kind what it is said to be
 * @param charset the charset that it is said to have, none if nothing is said
 * @param bytes its content
 * @param at when it was read
 */
record FetchedPage(
        String url, DocumentKind kind, @Nullable String charset, ByteString bytes, Instant at) {}

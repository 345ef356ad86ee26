package io.venuecurator.research.text;

import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * A document as text.
 *
 * @param title its title, may be empty
 * @param text its visible text, one line per block or line
 * @param publishedAt the date that it gives for itself (ISO date), else empty
 * @param html the parsed tree of a web page, none for other kinds; not thread-safe
 */
public record TextDocument(
        String title, String text, String publishedAt, @Nullable Document html) {}

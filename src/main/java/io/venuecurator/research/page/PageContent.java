package io.venuecurator.research.page;

import org.jsoup.nodes.Document;

/** What a page consists of. */
public sealed interface PageContent {

    /** The visible text, one line per block, white space folded. */
    String text();

    /**
     * An HTML page.
     *
     * @param document the parsed tree
     * @param text its visible text
     */
    record Html(Document document, String text) implements PageContent {}

    /**
     * A PDF or plain-text page, lines kept.
     *
     * @param text the text with the layout's lines; columns of a table separated by two spaces or
     *     more
     */
    record Plain(String text) implements PageContent {}

    /**
     * An entry of a database or a computed fact: about one place only, by its title.
     *
     * @param text one fact on a line, after the label of its field and a colon
     * @param origin from what they were worked out, empty if they were looked up; no part of the
     *     text, because what is known of the venue must not confirm itself
     */
    record Facts(String text, String origin) implements PageContent {}

    /**
     * Only the excerpt of a search hit, where pages are not read.
     *
     * @param text title and excerpt, one line each
     */
    record Snippet(String text) implements PageContent {}
}

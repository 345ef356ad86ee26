package io.venuecurator.research.search;

import io.venuecurator.research.text.TextDocument;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * The address under which a saved page is shown as evidence: the one that it gives for itself, else
 * its name within the folder. Never a path of this machine.
 */
final class ShownAddress {

    private static final int LONGEST = 2_000;

    /** {@code url: …} as a note of whoever saved it, {@code saved from url=(0023)…} by browsers. */
    private static final Pattern NOTE =
            Pattern.compile("\\burl\\s*[:=]\\s*(?:\\(\\d+\\))?(https?://[^\\s\"'<>]+)");

    private ShownAddress() {}

    /** The address of a document with the given name within its folder. */
    static String of(TextDocument document, String name) {
        Document html = document.html();
        Optional<String> own = html == null ? noted(firstLine(document.text())) : ofHtml(html);
        return own.filter(ShownAddress::isWeb).orElse("file:" + name);
    }

    private static Optional<String> ofHtml(Document html) {
        return Stream.of(
                        attribute(html, "link[rel=canonical]", "abs:href"),
                        attribute(html, "meta[property=og:url]", "content"),
                        comment(html))
                .flatMap(Optional::stream)
                .filter(ShownAddress::isWeb)
                .findFirst();
    }

    private static Optional<String> attribute(Document html, String selector, String attribute) {
        Element element = html.selectFirst(selector);
        return element == null ? Optional.empty() : Optional.of(element.attr(attribute).strip());
    }

    /** From a comment before or at the beginning of the page, where such notes stand. */
    private static Optional<String> comment(Document html) {
        Element root = html.firstElementChild();
        Stream<Node> inside = root == null ? Stream.empty() : root.childNodes().stream();
        return Stream.of(html.childNodes().stream(), inside, html.head().childNodes().stream())
                .flatMap(nodes -> nodes)
                .filter(Comment.class::isInstance)
                .map(node -> ((Comment) node).getData())
                .flatMap(data -> noted(data).stream())
                .findFirst();
    }

    private static Optional<String> noted(String text) {
        Matcher matcher = NOTE.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }

    private static boolean isWeb(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        return address.length() <= LONGEST
                && (lower.startsWith("http://") || lower.startsWith("https://"));
    }
}

package io.venuecurator.evaluate;

import io.venuecurator.research.ResearchException;
import io.venuecurator.research.page.Page;
import io.venuecurator.research.page.PageContent;
import io.venuecurator.research.text.DocumentKind;
import io.venuecurator.research.text.DocumentReader;
import io.venuecurator.research.text.TextDocument;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okio.ByteString;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page with labels in its text, which are taken out before anything else sees it. Two spellings
 * are known: {@code <span wa-type="TEL" wa-id="7">…</span>}, where pieces of one label share an id,
 * and {@code __START_TEL__ … __END_TEL__}.
 *
 * @param name the file's name
 * @param page the page as the program would have fetched it
 * @param labels the labelled texts by kind
 */
record LabelledPage(String name, Page page, Map<String, List<String>> labels) {

    private static final Pattern MARKED =
            Pattern.compile("__START_([A-Z]+)__(.*?)__END_\\1__", Pattern.DOTALL);
    private static final Pattern MARK = Pattern.compile("__(?:START|END)_[A-Z]+__");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    /** Reads a page whose labels stand in it. */
    static LabelledPage read(Path file) throws IOException {
        String source = text(file);
        Map<String, List<String>> labels = new LinkedHashMap<>();
        Matcher marked = MARKED.matcher(source);
        while (marked.find()) {
            add(labels, marked.group(1), TAG.matcher(marked.group(2)).replaceAll(" "));
        }
        Document document = Jsoup.parse(MARK.matcher(source).replaceAll(""));
        document.outputSettings().prettyPrint(false);
        Map<String, StringBuilder> pieces = new LinkedHashMap<>();
        for (Element span : document.select("span[wa-type]")) {
            String kind = span.attr("wa-type");
            pieces.computeIfAbsent(kind + '\t' + span.attr("wa-id"), id -> new StringBuilder())
                    .append(span.wholeText());
        }
        document.select("span[wa-type]").unwrap();
        pieces.forEach((id, text) -> add(labels, id.split("\t", 2)[0], text.toString()));
        return new LabelledPage(
                file.getFileName().toString(), page(document.outerHtml(), file), labels);
    }

    /** A page without labels in it. */
    static Page plain(Path file) throws IOException {
        return page(text(file), file);
    }

    /** In the charset that the page gives for itself. */
    private static String text(Path file) throws IOException {
        Charset charset = Jsoup.parse(file.toFile()).charset();
        return new String(Files.readAllBytes(file), charset);
    }

    private static Page page(String html, Path file) throws IOException {
        ByteString bytes = ByteString.encodeUtf8(html);
        String url = "https://labelled.example/" + file.getFileName();
        try {
            TextDocument read = new DocumentReader().read(bytes, DocumentKind.HTML, "utf-8", url);
            return new Page(
                    url,
                    read.title(),
                    Instant.EPOCH,
                    bytes.sha256().hex(),
                    new PageContent.Html(Objects.requireNonNull(read.html()), read.text()),
                    read.publishedAt());
        } catch (ResearchException e) {
            throw new IOException(file + " is no page that can be read", e);
        }
    }

    private static void add(Map<String, List<String>> labels, String kind, String text) {
        String folded = text.replaceAll("[\\s\\u00a0]+", " ").strip();
        if (!folded.isEmpty()) {
            labels.computeIfAbsent(kind, k -> new ArrayList<>()).add(folded);
        }
    }

    /** What readers see, those without scripts included. */
    String visible() {
        return page.content() instanceof PageContent.Html html
                ? page.text() + html.document().select("noscript").text()
                : page.text();
    }

    /** The labelled texts of a kind, in the order of the page. */
    List<String> of(String kind) {
        return labels.getOrDefault(kind, List.of());
    }
}

package io.venuecurator.research.text;

import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import okio.ByteString;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Reads the bytes of a document of any kind. Thread-safe. */
public final class DocumentReader {

    private final PdfText pdf = new PdfText();

    /**
     * Reads a document.
     *
     * @param bytes its bytes, already within the limit of its kind
     * @param kind what it is said to be; a PDF is recognised whatever it is said to be
     * @param charset the charset that it is said to have, if any
     * @param url its address, against which links are resolved
     * @throws ResearchException PARSE if it cannot be read
     */
    public TextDocument read(
            ByteString bytes, DocumentKind kind, @Nullable String charset, String url)
            throws ResearchException {
        return switch (kind.checkedBy(bytes)) {
            case HTML -> html(bytes, charset, url);
            case PDF -> pdf.read(bytes, url);
            case PLAIN -> plain(bytes, charset, url);
        };
    }

    private static TextDocument html(ByteString bytes, @Nullable String charset, String url)
            throws ResearchException {
        Charset known = PageCharset.of(bytes, charset).orElse(null);
        Document document = parsed(bytes, known, url);
        String text = VisibleText.of(document);
        if (known == null && PageCharset.isMisread(text)) {
            document = parsed(bytes, PageCharset.FALLBACK, url);
            text = VisibleText.of(document);
        }
        return new TextDocument(
                OneLine.of(document.title(), TitleLine.LONGEST),
                text,
                PublishedDate.of(document),
                document);
    }

    /** jsoup flattens what is nested deeper than 512 levels and walks without recursion. */
    private static Document parsed(ByteString bytes, @Nullable Charset charset, String url)
            throws ResearchException {
        try {
            return Jsoup.parse(
                    new ByteArrayInputStream(bytes.toByteArray()),
                    charset == null ? null : charset.name(),
                    url);
        } catch (IOException bad) {
            throw new ResearchException(
                    FailureClass.PARSE, url + " cannot be read as HTML: " + bad.getMessage(), bad);
        }
    }

    private static TextDocument plain(ByteString bytes, @Nullable String charset, String url)
            throws ResearchException {
        if (bytes.indexOf(new byte[] {0}) >= 0) {
            throw new ResearchException(
                    FailureClass.PARSE, url + " is said to be text but holds binary data", null);
        }
        String text = bytes.string(PageCharset.of(bytes, charset).orElse(StandardCharsets.UTF_8));
        if (PageCharset.isMisread(text)) {
            text = bytes.string(PageCharset.FALLBACK);
        }
        TextLines lines = new TextLines();
        text.lines()
                .forEach(
                        line -> {
                            columns(lines, line);
                            lines.newLine();
                        });
        String visible = lines.toString();
        return new TextDocument(TitleLine.of(visible), visible, "", null);
    }

    private static void columns(TextLines lines, String line) {
        for (String column : line.split("\\t+| {2,}", -1)) {
            lines.gap();
            lines.add(column);
        }
    }
}

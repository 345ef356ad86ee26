package io.venuecurator.research.text;

import java.util.Locale;
import java.util.Optional;
import okio.ByteString;

/** The kinds of document that can be read, each with the most bytes that are accepted. */
public enum DocumentKind {
    /** A web page. */
    HTML(5L << 20),
    /** A PDF, usually a price list. */
    PDF(20L << 20),
    /** Plain text or Markdown. */
    PLAIN(5L << 20);

    private static final ByteString PDF_MARK = ByteString.encodeUtf8("%PDF-");

    private final long mostBytes;

    DocumentKind(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** The largest document of this kind that is read. */
    public long mostBytes() {
        return mostBytes;
    }

    /** The kind by a file's ending; none if such files are not read. */
    public static Optional<DocumentKind> ofFileName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(
                switch (lower.substring(lower.lastIndexOf('.') + 1)) {
                    case "html", "htm", "xhtml" -> HTML;
                    case "pdf" -> PDF;
                    case "txt", "md" -> PLAIN;
                    default -> null;
                });
    }

    /**
     * The kind by media type, such as {@code text/html}; a missing or meaningless type is taken for
     * the kind that such servers mostly send. None for what is not read.
     */
    public static Optional<DocumentKind> ofMediaType(String type) {
        return Optional.ofNullable(
                switch (type.toLowerCase(Locale.ROOT)) {
                    case "text/html", "application/xhtml+xml", "" -> HTML;
                    case "application/pdf", "application/x-pdf" -> PDF;
                    case "application/octet-stream", "binary/octet-stream" -> PDF;
                    case "text/plain", "text/markdown" -> PLAIN;
                    default -> null;
                });
    }

    /** This kind, unless the bytes show that they are a PDF. */
    public DocumentKind checkedBy(ByteString bytes) {
        return bytes.startsWith(PDF_MARK) ? PDF : this;
    }
}

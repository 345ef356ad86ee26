package io.venuecurator.research.text;

import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import okio.ByteString;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.jspecify.annotations.Nullable;

/**
 * The text of a PDF with the lines of its layout, columns two spaces apart. Bounded: the first 60
 * pages, 15 s, a million characters, and no stream that unpacks to more than 64 MB. Thread-safe.
 */
final class PdfText {

    static final int MOST_PAGES = 60;
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    static {
        // Otherwise PDFBox searches the whole system for fonts and writes a list of them into the
        // user's home folder. Fonts that a PDF does not bring are only needed for drawing it.
        FontMappers.set(new BundledFont());
    }

    private final Duration patience;

    PdfText() {
        this(PATIENCE);
    }

    PdfText(Duration patience) {
        this.patience = patience;
    }

    /**
     * Reads a PDF.
     *
     * @param bytes the file
     * @param url its address, for messages
     * @throws ResearchException PARSE if it is broken, encrypted, without text or too large inside;
     *     TIMEOUT if it takes too long
     */
    TextDocument read(ByteString bytes, String url) throws ResearchException {
        if (InflatedSize.exceeds(bytes, InflatedSize.MOST_BYTES)) {
            throw unreadable(url, "a part of it unpacks to more than 64 MB", null);
        }
        try (PDDocument document = Loader.loadPDF(bytes.toByteArray())) {
            if (document.isEncrypted()) {
                throw unreadable(url, "it is encrypted", null);
            }
            String text = LayoutStripper.textOf(document, MOST_PAGES, patience);
            if (text.isBlank()) {
                throw unreadable(url, "it holds no text, only pictures", null);
            }
            return new TextDocument(title(document, text), text, date(document), null);
        } catch (InvalidPasswordException encrypted) {
            throw unreadable(url, "it is encrypted", encrypted);
        } catch (LayoutStripper.TooSlowException slow) {
            throw new ResearchException(
                    FailureClass.TIMEOUT, url + " takes too long to read as PDF", slow);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // PDFBox meets hostile structure with all three; nested objects it reads recursively.
            throw unreadable(url, "it is broken", broken);
        }
    }

    private static String title(PDDocument document, String text) {
        PDDocumentInformation information = document.getDocumentInformation();
        String title = information.getTitle();
        return title == null || title.isBlank()
                ? TitleLine.of(text)
                : OneLine.of(title, TitleLine.LONGEST);
    }

    private static String date(PDDocument document) {
        PDDocumentInformation information = document.getDocumentInformation();
        Calendar changed = information.getModificationDate();
        Calendar date = changed == null ? information.getCreationDate() : changed;
        if (date == null) {
            return "";
        }
        return Instant.ofEpochMilli(date.getTimeInMillis())
                .atZone(ZoneOffset.UTC)
                .toLocalDate()
                .toString();
    }

    private static ResearchException unreadable(String url, String why, @Nullable Throwable cause) {
        return new ResearchException(
                FailureClass.PARSE, "%s cannot be read as PDF: %s".formatted(url, why), cause);
    }
}

package io.venuecurator.research.text;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * How a page's bytes are to be read when its declarations cannot be trusted. Text in another
 * encoding is practically never valid UTF-8 beyond ASCII, so valid UTF-8 wins over what is declared
 * (the observation behind RFC 3629, section 1).
 */
final class PageCharset {

    /** What browsers take for a page that declares nothing (WHATWG Encoding). */
    static final Charset FALLBACK = Charset.forName("windows-1252");

    private static final char REPLACEMENT = '\uFFFD';

    private PageCharset() {}

    /**
     * The charset to use; none if the document's own BOM or {@code meta} should decide.
     *
     * @param declared the charset of the Content-Type, may be missing, unknown or wrong
     */
    static Optional<Charset> of(ByteString bytes, @Nullable String declared) {
        if (isUtf8BeyondAscii(bytes)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        return Optional.ofNullable(declared)
                .flatMap(PageCharset::known)
                .filter(charset -> !charset.equals(StandardCharsets.UTF_8) || isAscii(bytes));
    }

    /** Whether text read as UTF-8 shows that it was something else. */
    static boolean isMisread(String text) {
        long broken = text.chars().filter(c -> c == REPLACEMENT).count();
        long other = text.chars().filter(c -> c > 0x7F && c != REPLACEMENT).count();
        return broken > other;
    }

    private static Optional<Charset> known(String name) {
        try {
            return Optional.of(Charset.forName(name.strip()));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static boolean isUtf8BeyondAscii(ByteString bytes) {
        if (isAscii(bytes)) {
            return false;
        }
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(bytes.asByteBuffer());
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static boolean isAscii(ByteString bytes) {
        for (int i = 0; i < bytes.size(); i++) {
            if (bytes.getByte(i) < 0) {
                return false;
            }
        }
        return true;
    }
}

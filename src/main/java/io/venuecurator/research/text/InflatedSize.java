package io.venuecurator.research.text;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import okio.ByteString;

/**
 * Whether a stream of a PDF would unpack to a huge size. PDFBox unpacks whole streams into memory,
 * so this looks before it does, at every place that holds zlib data after {@code stream}, whatever
 * the file's own tables say.
 */
final class InflatedSize {

    /** The most that one stream may unpack to. */
    static final long MOST_BYTES = 64L << 20;

    /** The most work that looking may be: starts inside of other streams could multiply it. */
    private static final long MOST_IN_TOTAL = 512L << 20;

    private static final int DEEPEST = 4;
    private static final ByteString START = ByteString.encodeUtf8("stream");

    private InflatedSize() {}

    /** Whether one stream unpacks to more than the limit, or all together to absurdly much. */
    static boolean exceeds(ByteString pdf, long most) {
        byte[] bytes = pdf.toByteArray();
        long total = 0;
        int at = pdf.indexOf(START);
        while (at >= 0) {
            int data = skipLineEnd(bytes, at + START.size());
            long size = inflated(bytes, data, most);
            total += size;
            if (size > most || total > MOST_IN_TOTAL) {
                return true;
            }
            at = pdf.indexOf(START, data);
        }
        return false;
    }

    private static int skipLineEnd(byte[] bytes, int at) {
        int i = at;
        while (i < bytes.length && (bytes[i] == '\r' || bytes[i] == '\n')) {
            i++;
        }
        return i;
    }

    /** The size of the zlib data that begins here, counted until it is over the limit. */
    private static long inflated(byte[] bytes, int offset, long most) {
        long total = 0;
        try {
            InputStream layer = new ByteArrayInputStream(bytes, offset, bytes.length - offset);
            int depth = 0;
            while (depth < DEEPEST && isZlib(layer)) {
                layer = new BufferedInputStream(new InflaterInputStream(layer));
                depth++;
            }
            byte[] buffer = new byte[1 << 14];
            int read = depth == 0 ? -1 : layer.read(buffer);
            while (read >= 0 && total <= most) {
                total += read;
                read = layer.read(buffer);
            }
        } catch (IOException damagedOrEnded) {
            return total;
        }
        return total;
    }

    /** The two bytes that zlib data begins with (RFC 1950, section 2.2). */
    private static boolean isZlib(InputStream in) throws IOException {
        in.mark(2);
        int first = in.read();
        int second = in.read();
        in.reset();
        return (first & 0x0F) == 8 && second >= 0 && (first * 256 + second) % 31 == 0;
    }
}

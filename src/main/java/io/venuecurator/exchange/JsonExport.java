package io.venuecurator.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/**
 * Writes venues as {@code {"venues": [...]}}. Each venue comes out byte for byte as it stands in
 * its file, so that key order, number spelling and indentation survive.
 */
public final class JsonExport {

    private static final byte[] HEAD = ascii("{\n  \"venues\": [\n    ");
    private static final byte[] BETWEEN = ascii(",\n    ");
    private static final byte[] TAIL = ascii("\n  ]\n}\n");
    private static final byte[] NONE = ascii("{\n  \"venues\": []\n}\n");

    /**
     * Writes the venues and leaves the stream open.
     *
     * @param venues the UTF-8 text of each venue, in order
     */
    public void write(Iterator<byte[]> venues, OutputStream out) throws IOException {
        if (!venues.hasNext()) {
            out.write(NONE);
            return;
        }
        out.write(HEAD);
        out.write(venues.next());
        while (venues.hasNext()) {
            out.write(BETWEEN);
            out.write(venues.next());
        }
        out.write(TAIL);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}

package io.venuecurator.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes venues as {@code {"venues": [...]}}. Each venue comes out byte for byte as it stands in
 * its file, so that key order, number spelling and indentation survive.
 */
final class JsonExporter implements Exporter {

    private static final byte[] HEAD = ascii("{\n  \"venues\": [\n    ");
    private static final byte[] BETWEEN = ascii(",\n    ");
    private static final byte[] TAIL = ascii("\n  ]\n}\n");
    private static final byte[] NONE = ascii("{\n  \"venues\": []\n}\n");

    @Override
    public void write(ExportData data, OutputStream out) throws IOException {
        boolean any = false;
        for (ExportedVenue venue : data.venues()) {
            out.write(any ? BETWEEN : HEAD);
            out.write(venue.text());
            any = true;
        }
        out.write(any ? TAIL : NONE);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}

package io.venuecurator.research.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.DeflaterOutputStream;
import okio.Buffer;
import okio.ByteString;
import org.junit.jupiter.api.Test;

class InflatedSizeTest {

    private static final long LIMIT = 1 << 20;

    private static byte[] deflated(byte[] data) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(data);
        }
        return out.toByteArray();
    }

    private static ByteString pdf(byte[]... streams) {
        Buffer buffer = new Buffer().writeUtf8("%PDF-1.7\n");
        for (byte[] stream : streams) {
            buffer.writeUtf8("<</Filter/FlateDecode>>stream\r\n");
            buffer.write(stream).writeUtf8("\nendstream\n");
        }
        return buffer.readByteString();
    }

    @Test
    void acceptsStreamsUpToTheLimit() throws Exception {
        byte[] most = deflated(new byte[(int) LIMIT]);
        assertThat(InflatedSize.exceeds(pdf(most, most, most), LIMIT)).isFalse();
    }

    @Test
    void seesAStreamOverTheLimit() throws Exception {
        byte[] small = deflated(new byte[10]);
        byte[] bomb = deflated(new byte[(int) LIMIT + 1]);
        assertThat(InflatedSize.exceeds(pdf(small, bomb), LIMIT)).isTrue();
    }

    @Test
    void seesThroughTwoLayers() throws Exception {
        byte[] bomb = deflated(deflated(new byte[(int) LIMIT + 1]));
        assertThat(InflatedSize.exceeds(pdf(bomb), LIMIT)).isTrue();
    }

    @Test
    void ignoresWhatIsNotDeflated() {
        assertThat(InflatedSize.exceeds(pdf(new byte[] {1, 2, 3}, new byte[0]), LIMIT)).isFalse();
        assertThat(InflatedSize.exceeds(ByteString.encodeUtf8("stream"), LIMIT)).isFalse();
    }

    @Test
    void boundsItsOwnWork() throws Exception {
        byte[] allowed = deflated(new byte[64 << 20]);
        ByteString many =
                pdf(
                        allowed, allowed, allowed, allowed, allowed, allowed, allowed, allowed,
                        allowed);
        assertThat(InflatedSize.exceeds(many, InflatedSize.MOST_BYTES)).isTrue();
    }
}

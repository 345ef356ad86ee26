package io.venuecurator.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * The bytes of a venues file on their way to the parser, read once: recognises the encoding, hides
 * a byte order mark, and learns what the index keeps about the file as a whole.
 */
final class VenuesFileInput extends FilterInputStream {

    private static final int HEAD = 4;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final MessageDigest digest = Fingerprint.digest();
    private final byte[] head;
    private int headRead;
    private boolean ascii = true;

    /** Reads the first bytes of a stream, which this stream then closes. */
    VenuesFileInput(InputStream in) throws IOException {
        super(in);
        head = in.readNBytes(HEAD);
        headRead = byteOrderMark();
        digest.update(head, 0, headRead);
        learn(head, headRead, head.length - headRead);
    }

    /** The length of the byte order mark, 0 or 3. */
    int byteOrderMark() {
        int length = BYTE_ORDER_MARK.length;
        boolean marked =
                head.length >= length && Arrays.equals(head, 0, length, BYTE_ORDER_MARK, 0, length);
        return marked ? length : 0;
    }

    /**
     * Whether the file begins like UTF-8. UTF-16 and UTF-32 begin with a mark of 0xFE and 0xFF,
     * which UTF-8 never holds, or with an ASCII character of which half or more is 0.
     */
    boolean beginsLikeUtf8() {
        for (byte b : head) {
            if (b == 0 || b == (byte) 0xFE || b == (byte) 0xFF) {
                return false;
            }
        }
        return true;
    }

    /** Whether all bytes so far, but for the byte order mark, are ASCII. */
    boolean isAscii() {
        return ascii;
    }

    /** The fingerprint of all bytes so far. Can be asked once. */
    Fingerprint fingerprint() {
        return Fingerprint.of(digest);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (headRead < head.length) {
            int count = Math.min(length, head.length - headRead);
            System.arraycopy(head, headRead, target, offset, count);
            headRead += count;
            return count;
        }
        int count = in.read(target, offset, length);
        if (count > 0) {
            learn(target, offset, count);
        }
        return count;
    }

    private void learn(byte[] bytes, int offset, int length) {
        digest.update(bytes, offset, length);
        ascii = ascii && isAscii(bytes, offset, length);
    }

    static boolean isAscii(byte[] bytes) {
        return isAscii(bytes, 0, bytes.length);
    }

    private static boolean isAscii(byte[] bytes, int offset, int length) {
        int bits = 0;
        for (int i = offset; i < offset + length; i++) {
            bits |= bytes[i];
        }
        return bits >= 0;
    }
}

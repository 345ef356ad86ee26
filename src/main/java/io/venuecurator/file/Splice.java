package io.venuecurator.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A new content of a file: the old one with some stretches of bytes replaced. What is not replaced
 * is copied from file to file and never held in memory.
 */
final class Splice {

    private static final int BUFFER = 1 << 16;

    private final List<Piece> pieces;

    /**
     * One stretch.
     *
     * @param start its first byte in the old content
     * @param end behind its last byte in the old content
     * @param replacement what stands there in the new one; not to be changed
     */
    record Piece(long start, long end, ByteBuffer replacement) {}

    /**
     * @param pieces stretches that do not overlap, in any order
     */
    Splice(List<Piece> pieces) {
        List<Piece> ordered = new ArrayList<>(pieces);
        ordered.sort(Comparator.comparingLong(Piece::start));
        this.pieces = List.copyOf(ordered);
    }

    /** Writes the new content at a channel's position. */
    void write(FileChannel old, FileChannel target) throws IOException {
        long copied = 0;
        for (Piece piece : pieces) {
            copy(old, copied, piece.start(), target);
            ByteBuffer replacement = piece.replacement().duplicate();
            while (replacement.hasRemaining()) {
                target.write(replacement);
            }
            copied = piece.end();
        }
        copy(old, copied, old.size(), target);
    }

    /**
     * Reads back what {@link #write} wrote and compares every byte.
     *
     * @return the fingerprint of the new content
     * @throws IOException if it is not what was meant
     */
    Fingerprint verify(FileChannel old, FileChannel written) throws IOException {
        MessageDigest digest = Fingerprint.digest();
        long copied = 0;
        for (Piece piece : pieces) {
            verifyCopy(old, copied, piece.start(), written, digest);
            verifyBytes(piece.replacement().duplicate(), written, digest);
            copied = piece.end();
        }
        verifyCopy(old, copied, old.size(), written, digest);
        if (written.position() != written.size()) {
            throw new IOException("more was read back than was written");
        }
        return Fingerprint.of(digest);
    }

    private static void copy(FileChannel old, long from, long to, FileChannel target)
            throws IOException {
        long at = from;
        while (at < to) {
            long count = old.transferTo(at, to - at, target);
            if (count == 0) {
                throw new IOException("the file became shorter while it was copied");
            }
            at += count;
        }
    }

    private static void verifyCopy(
            FileChannel old, long from, long to, FileChannel written, MessageDigest digest)
            throws IOException {
        ByteBuffer expected = ByteBuffer.allocate(BUFFER);
        for (long at = from; at < to; at += expected.limit()) {
            expected.clear().limit((int) Math.min(BUFFER, to - at));
            fill(old, expected, at);
            verifyBytes(expected, written, digest);
        }
    }

    private static void verifyBytes(ByteBuffer expected, FileChannel written, MessageDigest digest)
            throws IOException {
        ByteBuffer actual = ByteBuffer.allocate(expected.remaining());
        fill(written, actual, written.position());
        written.position(written.position() + actual.limit());
        if (expected.mismatch(actual) >= 0) {
            throw new IOException("what was read back is not what was written");
        }
        digest.update(actual);
    }

    /** Fills a buffer from a position and flips it. */
    private static void fill(FileChannel from, ByteBuffer buffer, long position)
            throws IOException {
        while (buffer.hasRemaining()) {
            if (from.read(buffer, position + buffer.position()) < 0) {
                throw new IOException("the file ends before it should");
            }
        }
        buffer.flip();
    }
}

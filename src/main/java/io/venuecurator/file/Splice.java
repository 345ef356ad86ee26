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
        ReadBack back = new ReadBack(written);
        ByteBuffer copy = ByteBuffer.allocate(BUFFER);
        long copied = 0;
        for (Piece piece : pieces) {
            back.expectCopy(old, copied, piece.start(), copy);
            back.expect(piece.replacement().duplicate());
            copied = piece.end();
        }
        back.expectCopy(old, copied, old.size(), copy);
        return back.end();
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

    /** Compares what was written with what was meant, in buffers that serve the whole file. */
    private static final class ReadBack {

        private final FileChannel written;
        private final MessageDigest digest = Fingerprint.digest();
        private final ByteBuffer actual = ByteBuffer.allocate(BUFFER);

        ReadBack(FileChannel written) {
            this.written = written;
        }

        /** The next bytes are to be a stretch of the old content. */
        void expectCopy(FileChannel old, long from, long to, ByteBuffer copy) throws IOException {
            for (long at = from; at < to; at += copy.limit()) {
                copy.clear().limit((int) Math.min(BUFFER, to - at));
                fill(old, copy, at);
                expect(copy.duplicate());
            }
        }

        /** The next bytes are to be these. */
        void expect(ByteBuffer meant) throws IOException {
            while (meant.hasRemaining()) {
                int count = Math.min(BUFFER, meant.remaining());
                actual.clear().limit(count);
                fill(written, actual, written.position());
                written.position(written.position() + count);
                if (meant.slice(meant.position(), count).mismatch(actual) >= 0) {
                    throw new IOException("what was read back is not what was written");
                }
                digest.update(actual);
                meant.position(meant.position() + count);
            }
        }

        /** Nothing more is to follow. */
        Fingerprint end() throws IOException {
            if (written.position() != written.size()) {
                throw new IOException("more was read back than was written");
            }
            return Fingerprint.of(digest);
        }
    }
}

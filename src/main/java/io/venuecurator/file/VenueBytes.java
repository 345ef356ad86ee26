package io.venuecurator.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Reads the bytes of single venues. */
final class VenueBytes {

    private VenueBytes() {}

    /**
     * Reads a venue.
     *
     * @param position of the venue in that state of the file
     * @return none if the file is no longer in that state, or was not while it was read
     */
    static Optional<byte[]> read(Location file, Snapshot state, int position) throws IOException {
        byte[] bytes;
        try (FileChannel channel = FileChannel.open(file.real(), StandardOpenOption.READ)) {
            bytes = read(channel, state.index().start(position), state.index().end(position));
        }
        // Asked last: only so is it known that the bytes were read from this state of the file.
        return state.isCurrent(file) ? Optional.of(bytes) : Optional.empty();
    }

    /** Reads a stretch of a file, or what there is of it. */
    static byte[] read(FileChannel channel, long start, long end) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(Math.toIntExact(end - start));
        int count = 0;
        while (count >= 0 && buffer.hasRemaining()) {
            count = channel.read(buffer, start + buffer.position());
        }
        return buffer.array();
    }
}

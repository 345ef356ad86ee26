package io.venuecurator.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Reads the bytes of single venues. */
final class VenueBytes {

    private VenueBytes() {}

    /**
     * Reads a venue.
     *
     * @return none if the file is no longer in the given state, or was not while it was read
     * @throws NoSuchElementException if the file is in that state and holds no such venue
     */
    static Optional<byte[]> read(Location file, Snapshot state, String key) throws IOException {
        VenueIndex index = state.index();
        Integer position = index.position(key).isPresent() ? index.position(key).getAsInt() : null;
        byte[] bytes = {};
        if (position != null) {
            try (FileChannel channel = FileChannel.open(file.real(), StandardOpenOption.READ)) {
                bytes = read(channel, index.start(position), index.end(position));
            }
        }
        // Asked last: only so is it known that the bytes were read from this state of the file.
        if (!state.isCurrent(file)) {
            return Optional.empty();
        }
        if (position == null) {
            throw new NoSuchElementException("No venue " + key + " in " + file.given());
        }
        return Optional.of(bytes);
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

package io.venuecurator.file;

import io.venuecurator.venue.VenueProfile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The states of one venues file that this process knows, and which of them the file is in. A state
 * that the process itself is about to write is known before the file is in it, so that no reader
 * indexes what the writer has just written. Thread-safe.
 */
final class FileStates {

    private static final int ATTEMPTS = 3;

    private final VenueProfile profile;

    /** Indexing takes long and is the same for all who want it. */
    private final Lock indexing = new ReentrantLock();

    private volatile Snapshot known;
    private volatile Snapshot latest;
    private volatile @Nullable Snapshot coming;

    private FileStates(VenueProfile profile, Snapshot known) {
        this.profile = profile;
        this.known = known;
        this.latest = known;
    }

    /**
     * Indexes a file.
     *
     * @throws VenuesFileException if it is no well-formed venues file, or changes again and again
     */
    static FileStates of(Location file, VenueProfile profile)
            throws IOException, VenuesFileException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Snapshot> taken = Snapshot.take(file, profile);
            if (taken.isPresent()) {
                return new FileStates(profile, taken.get());
            }
        }
        throw keepsChanging(file.given());
    }

    /** What the caller knows: the meaning of its keys. */
    Snapshot known() {
        return known;
    }

    /** The caller gets to know a state. */
    synchronized Snapshot moveTo(Snapshot state) {
        known = state;
        latest = state;
        return state;
    }

    /**
     * The state in which the file is now; indexes it if that state is not known.
     *
     * @throws VenuesFileException if it is no well-formed venues file, or changes again and again
     */
    Snapshot current(Location file) throws IOException, VenuesFileException {
        Optional<Snapshot> present = present(file);
        if (present.isPresent()) {
            return present.get();
        }
        indexing.lock();
        try {
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                Optional<Snapshot> state = present(file);
                if (state.isEmpty()) {
                    state = Snapshot.take(file, profile);
                    state.ifPresent(taken -> latest = taken);
                }
                if (state.isPresent()) {
                    return state.get();
                }
            }
            throw keepsChanging(file.given());
        } finally {
            indexing.unlock();
        }
    }

    private Optional<Snapshot> present(Location file) throws IOException {
        FileStamp now = FileStamp.of(file.real());
        // A state that is coming becomes the known one before it is forgotten: ask in that order.
        return Stream.of(Optional.ofNullable(coming), Optional.of(latest), Optional.of(known))
                .flatMap(Optional::stream)
                .filter(state -> state.stamp().equals(now))
                .findFirst();
    }

    /**
     * Whether the file is in a state that neither the caller knows nor this process is writing.
     * Cheap as long as size and time are those of such a state; otherwise the content decides.
     */
    boolean isForeign(Location file) throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            FileStamp now = FileStamp.of(file.real());
            Snapshot next = coming;
            Snapshot mine = known;
            if (now.equals(mine.stamp()) || (next != null && now.equals(next.stamp()))) {
                return false;
            }
            boolean same = Fingerprint.of(file.real()).equals(mine.index().fingerprint());
            if (FileStamp.of(file.real()).equals(now)) {
                if (same) {
                    wasTouched(mine, now);
                }
                return !same;
            }
        }
        return true;
    }

    /** Remembers a new time of an unchanged file, so that it is not compared again. */
    private synchronized void wasTouched(Snapshot before, FileStamp now) {
        if (known.equals(before)) {
            known = new Snapshot(before.index(), now);
        }
    }

    /** The next state of the file, to be told before it is in it. */
    void expect(Snapshot next) {
        coming = next;
    }

    /**
     * The writer is done: the file is in the state that the caller knows, or in no other of ours.
     */
    void expectNothing() {
        coming = null;
    }

    private static VenuesFileException keepsChanging(Path file) {
        return new VenuesFileException(
                file,
                "keeps changing while it is read",
                "wait until the other program is done with it, then try again",
                null);
    }
}

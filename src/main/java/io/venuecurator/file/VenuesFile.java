package io.venuecurator.file;

import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A venues file on disk. It is indexed, not loaded: {@link #open} reads it once and keeps a row and
 * a byte range per venue; {@link #read} fetches one venue; {@link #apply} writes approved values
 * and leaves every other byte as it is.
 *
 * <p>Safe for use by many threads and beside other processes; one writes at a time.
 *
 * <table>
 * <caption>What happens when something goes wrong</caption>
 * <tr><td>the text is not JSON, not UTF-8, empty, too deep, has doubled names, numbers out of range
 * or no list of venues</td><td>{@link VenuesFileException} with line and column; the file is not
 * touched</td></tr>
 * <tr><td>a venue is no object, has no id or one that others have too</td><td>it opens; see {@link
 * Venue#key} for its key</td></tr>
 * <tr><td>another program changed the file</td><td>{@link #read} and {@link #apply} read it anew.
 * Values that moved, venues that are gone, and venues without an id of their own come back as
 * {@link Conflict}; the rest is written</td></tr>
 * <tr><td>another program changes it while it is written</td><td>its change stays and the write
 * starts over on top of it; after three times, an exception</td></tr>
 * <tr><td>a parent of the field is no object</td><td>a {@link Conflict}; it is not overwritten. One
 * that is {@code null} becomes an object</td></tr>
 * <tr><td>another writer holds the file</td><td>waits as long as the policy says, then an exception
 * that names the process</td></tr>
 * <tr><td>file or folder read-only, disk full, bytes read back differ</td><td>an exception; the file
 * is as it was and the temporary file gone</td></tr>
 * <tr><td>the process is killed, the machine loses power</td><td>the file is the old or the new one;
 * the next writer removes what is left beside it. Everything that {@link #apply} has returned is on
 * the disk</td></tr>
 * <tr><td>the place allows no atomic rename</td><td>overwritten in place after a backup, and the
 * report says so; a kill at that moment leaves the file incomplete and the backup beside it</td></tr>
 * <tr><td>the path is a symbolic link</td><td>the file it leads to is replaced, the link
 * stays</td></tr>
 * <tr><td>the file has other hard links</td><td>they keep the old content: replacing the file as a
 * whole is worth more</td></tr>
 * </table>
 */
public final class VenuesFile {

    private static final int ATTEMPTS = 3;

    private final Path path;
    private final FileStates states;
    private final VenuesWriter writer;

    private VenuesFile(Path path, VenueProfile profile, FileReplacement.Rename rename)
            throws VenuesFileException {
        this.path = path;
        this.states = index(path, profile);
        this.writer = new VenuesWriter(profile, states, rename);
    }

    /**
     * Opens a file and indexes it.
     *
     * @param file may be a symbolic link
     * @param profile decides what the rows hold and how complete a venue is
     * @throws VenuesFileException if it cannot be read or is no well-formed venues file
     */
    public static VenuesFile open(Path file, VenueProfile profile) throws VenuesFileException {
        return open(file, profile, FileReplacement.Rename.ATOMIC);
    }

    /** The same for a place where renaming works otherwise. */
    static VenuesFile open(Path file, VenueProfile profile, FileReplacement.Rename rename)
            throws VenuesFileException {
        return new VenuesFile(file, profile, rename);
    }

    /** The path as it was opened. */
    public Path path() {
        return path;
    }

    /**
     * The file as it was when it was opened, last {@linkplain #reload reloaded} or last {@linkplain
     * #apply written}.
     */
    public VenueIndex index() {
        return states.known().index();
    }

    /**
     * Reads one venue as it stands in the file now, whether or not {@link #index} knows that state.
     *
     * @throws NoSuchElementException if the file holds no venue of that key; or if it was changed,
     *     and the key is no id by which to find the venue again
     * @throws VenuesFileException if the file cannot be read or is no longer well-formed
     */
    public Venue read(String key) throws VenuesFileException {
        try {
            return new Venue(key, StrictJson.tree(text(key)));
        } catch (IOException e) {
            throw IoProblem.reading(path, e);
        }
    }

    /**
     * The text of one venue as it stands in the file now, byte for byte.
     *
     * @throws NoSuchElementException as {@link #read} does
     * @throws VenuesFileException if the file cannot be read or is no longer well-formed
     */
    public byte[] text(String key) throws VenuesFileException {
        try {
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                Location file = Location.of(path);
                Snapshot state = states.current(file);
                OptionalInt position = state.index().position(key);
                if (position.isEmpty() || !index().agreesOn(key, state.index())) {
                    throw new NoSuchElementException("No venue " + key + " in " + path);
                }
                Optional<byte[]> text = VenueBytes.read(file, state, position.getAsInt());
                if (text.isPresent()) {
                    return text.get();
                }
            }
        } catch (IOException e) {
            throw IoProblem.reading(path, e);
        }
        throw new VenuesFileException(
                path, "keeps changing while it is read", "wait, then try again", null);
    }

    /**
     * Whether another program has made the file another one than {@link #index} knows. Cheap as
     * long as size and time are the same; otherwise the content decides.
     */
    public boolean changedOnDisk() {
        try {
            return states.isForeign(Location.of(path));
        } catch (IOException e) {
            return true;
        }
    }

    /**
     * Gets to know the file as it is now, and reads it for that if need be.
     *
     * @throws VenuesFileException if that fails; the old index then stays
     */
    public VenueIndex reload() throws VenuesFileException {
        try {
            return states.moveTo(states.current(Location.of(path))).index();
        } catch (IOException e) {
            throw IoProblem.reading(path, e);
        }
    }

    /**
     * Writes approved values. When it returns, they are on the disk and were read back. Writes
     * nothing at all if all of them stand there already or are in conflict.
     *
     * <p>Afterwards {@link #index} knows the file as written, with what other programs changed in
     * it.
     *
     * <p>Each venue of which a value changes also gets its {@code confidence_score} and {@code
     * last_updated}, and an empty {@code needs_review} once it is complete enough; see {@link
     * WritePolicy}.
     *
     * @param changes several for one field are applied one after the other
     * @throws VenuesFileException if nothing could be written; the file is as it was
     */
    public WriteReport apply(List<VenueChange> changes, WritePolicy policy)
            throws VenuesFileException {
        try {
            Location file = Location.of(path);
            if (!Permissions.allowWriting(file.real())
                    || !Permissions.allowWriting(file.side().folder())) {
                throw new VenuesFileException(
                        path,
                        "or its folder is read-only",
                        "allow writing or work on a copy in another folder",
                        null);
            }
            try (WriterLock _ = WriterLock.acquire(file, policy.lockWait())) {
                return writer.write(file, changes, policy);
            }
        } catch (IOException e) {
            throw IoProblem.writing(path, e);
        }
    }

    private static FileStates index(Path path, VenueProfile profile) throws VenuesFileException {
        try {
            if (Files.isDirectory(path)) {
                throw new VenuesFileException(
                        path, "is a folder", "name the venues file in it", null);
            }
            return FileStates.of(Location.of(path), profile);
        } catch (IOException e) {
            throw IoProblem.reading(path, e);
        }
    }
}

package io.venuecurator.file;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files that stand beside a venues file, all named after it: {@code venues.json.curator.lock},
 * {@code venues.json.20261124-193012-123.curator.bak} and, only while something is being written,
 * {@code venues.json.….curator.tmp}.
 */
final class SideFiles {

    private static final Logger LOG = LoggerFactory.getLogger(SideFiles.class);
    private static final String TEMPORARY = ".curator.tmp";
    private static final String BACKUP = ".curator.bak";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    private final Path file;

    /**
     * @param file the venues file itself, not a symbolic link to it
     */
    SideFiles(Path file) {
        this.file = file;
    }

    /** The venues file itself. */
    Path file() {
        return file;
    }

    Path lock() {
        return sibling(".curator.lock");
    }

    /** A name for a new temporary file that no other file has. */
    Path newTemporary() {
        return sibling("." + UUID.randomUUID() + TEMPORARY);
    }

    /** A name for a backup made at a time; later than all others even if the clock went back. */
    Path newBackup(Instant time) throws IOException {
        List<Path> others = backups();
        Instant latest = others.isEmpty() ? Instant.MIN : time(others.getLast());
        Instant named =
                time.truncatedTo(ChronoUnit.MILLIS).isAfter(latest) ? time : latest.plusMillis(1);
        return sibling("." + TIME.format(named) + BACKUP);
    }

    /** All backups, the oldest first. */
    List<Path> backups() throws IOException {
        return named(BACKUP).stream().filter(path -> !time(path).equals(Instant.MIN)).toList();
    }

    /** The time in the name of a backup; {@link Instant#MIN} if somebody else named it. */
    private Instant time(Path backup) {
        String name = backup.getFileName().toString();
        int start = file.getFileName().toString().length() + 1;
        try {
            return TIME.parse(
                    name.substring(start, name.length() - BACKUP.length()), Instant::from);
        } catch (DateTimeParseException e) {
            return Instant.MIN;
        }
    }

    /**
     * Deletes the temporary files of writers that were killed. Only for the holder of the lock:
     * everybody else's are in use.
     */
    void deleteTemporaries() throws IOException {
        for (Path left : named(TEMPORARY)) {
            discard(left);
        }
    }

    /** Deletes a file that is no longer needed; one that cannot be deleted is no reason to stop. */
    static void discard(Path surplus) {
        try {
            Files.deleteIfExists(surplus);
        } catch (IOException e) {
            LOG.warn("{} cannot be deleted", surplus, e);
        }
    }

    private List<Path> named(String ending) throws IOException {
        String start = file.getFileName() + ".";
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> siblings =
                Files.newDirectoryStream(
                        folder(),
                        path -> {
                            String name = path.getFileName().toString();
                            return name.startsWith(start)
                                    && name.endsWith(ending)
                                    // venues.json.old.….curator.tmp belongs to venues.json.old
                                    && name.indexOf('.', start.length())
                                            == name.length() - ending.length();
                        })) {
            siblings.forEach(found::add);
        }
        found.sort(null);
        return found;
    }

    /** The folder in which they all stand. */
    Path folder() {
        return file.toAbsolutePath().resolveSibling("");
    }

    private Path sibling(String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }
}

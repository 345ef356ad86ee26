package io.venuecurator.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The right to write a venues file, held by one writer at a time among all threads and processes.
 * Between processes it is a lock of the operating system on a file beside the venues file, which a
 * killed process loses by itself. The file stays: deleting it could leave two processes with locks
 * on different files of the same name.
 */
final class WriterLock implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WriterLock.class);
    private static final Map<Path, Semaphore> IN_THIS_PROCESS = new ConcurrentHashMap<>();
    private static final long POLL_MILLIS = 20;

    /** A byte far behind the content, so that systems with mandatory locks let others read it. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Semaphore mine;
    private final FileChannel channel;

    private WriterLock(Semaphore mine, FileChannel channel) {
        this.mine = mine;
        this.channel = channel;
    }

    /**
     * Waits for the lock.
     *
     * @throws VenuesFileException if another writer keeps it for longer than {@code wait}
     * @throws IOException if the file beside cannot be created or locked
     */
    static WriterLock acquire(Location file, Duration wait)
            throws VenuesFileException, IOException {
        long deadline = System.nanoTime() + wait.toNanos();
        Path lockFile = file.side().lock();
        Semaphore mine =
                IN_THIS_PROCESS.computeIfAbsent(file.real(), path -> new Semaphore(1, true));
        boolean locked = false;
        try {
            if (!mine.tryAcquire(wait.toNanos(), TimeUnit.NANOSECONDS)) {
                throw busy(file, "another task of this program");
            }
            try {
                FileChannel channel = open(lockFile, deadline);
                if (channel == null) {
                    throw busy(file, owner(lockFile));
                }
                locked = true;
                return new WriterLock(mine, channel);
            } finally {
                if (!locked) {
                    mine.release();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new VenuesFileException(
                    file.given(),
                    "was not written because the task was stopped",
                    "start it again",
                    e);
        }
    }

    /** The locked channel; {@code null} if time ran out. */
    private static @Nullable FileChannel open(Path lockFile, long deadline)
            throws IOException, InterruptedException {
        FileChannel channel =
                FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean locked = false;
        try {
            while (!locked && !tryLock(channel)) {
                if (System.nanoTime() - deadline >= 0) {
                    return null;
                }
                Thread.sleep(POLL_MILLIS);
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(
                            Long.toString(ProcessHandle.current().pid())
                                    .getBytes(StandardCharsets.US_ASCII)));
            locked = true;
            return channel;
        } finally {
            if (!locked) {
                channel.close();
            }
        }
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static String owner(Path lockFile) {
        try {
            String pid = Files.readString(lockFile, StandardCharsets.US_ASCII);
            return pid.matches("\\d{1,19}")
                    ? "another program (process " + pid + ")"
                    : "another program";
        } catch (IOException e) {
            return "another program";
        }
    }

    private static VenuesFileException busy(Location file, String who) {
        return new VenuesFileException(
                file.given(),
                "is being written by " + who,
                "wait until it is done or close it, then try again",
                null);
    }

    /** Gives the right back. What was written stays written, so this does not fail. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            LOG.warn("The lock beside a venues file cannot be closed", e);
        } finally {
            mine.release();
        }
    }
}

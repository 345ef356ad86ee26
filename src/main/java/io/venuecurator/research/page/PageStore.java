package io.venuecurator.research.page;

import io.venuecurator.research.text.DocumentKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import okio.ByteString;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Pages on disk from one session to the next, so that a site is not asked again for what it has
 * just told. Each keeps the time at which it was read, which the evidence shows. Never in the way:
 * what cannot be read or written counts as not there. Thread-safe, also between processes.
 */
public final class PageStore {

    private static final Logger LOG = LoggerFactory.getLogger(PageStore.class);
    private static final int VERSION = 1;
    private static final String ENDING = ".page";
    private static final long MOST_BYTES = 512L << 20;

    private final Path folder;
    private final Duration maxAge;
    private final Clock clock;
    private final long mostBytes;

    /**
     * Pages in a folder, which need not exist.
     *
     * @param maxAge older pages are read anew
     */
    public PageStore(Path folder, Duration maxAge, Clock clock) {
        this(folder, maxAge, clock, MOST_BYTES);
    }

    PageStore(Path folder, Duration maxAge, Clock clock, long mostBytes) {
        this.folder = folder;
        this.maxAge = maxAge;
        this.clock = clock;
        this.mostBytes = mostBytes;
    }

    /** The page of an address, none if it is not here or too old. */
    Optional<FetchedPage> get(HttpUrl url) {
        try (DataInputStream in =
                new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(file(url))))) {
            if (in.readInt() != VERSION || !in.readUTF().equals(url.toString())) {
                return Optional.empty();
            }
            String landed = in.readUTF();
            DocumentKind kind = DocumentKind.valueOf(in.readUTF());
            String charset = in.readUTF();
            Instant at = Instant.ofEpochMilli(in.readLong());
            FetchedPage page =
                    new FetchedPage(
                            landed,
                            kind,
                            charset.isEmpty() ? null : charset,
                            ByteString.of(in.readAllBytes()),
                            at);
            boolean young = !page.at().isBefore(clock.instant().minus(maxAge));
            return young ? Optional.of(page) : Optional.empty();
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (IOException | IllegalArgumentException broken) {
            LOG.debug("The stored page of {} cannot be read: {}", url, broken.toString());
            return Optional.empty();
        }
    }

    /** Keeps a page, whole or not at all. */
    void put(HttpUrl url, FetchedPage page) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(VERSION);
            out.writeUTF(url.toString());
            out.writeUTF(page.url());
            out.writeUTF(page.kind().name());
            out.writeUTF(page.charset() == null ? "" : page.charset());
            out.writeLong(page.at().toEpochMilli());
            page.bytes().write(out);
            Files.createDirectories(folder);
            Path temporary = Files.createTempFile(folder, "new", ".tmp");
            Files.write(temporary, bytes.toByteArray());
            Files.move(temporary, file(url), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("The page of {} cannot be stored: {}", url.host(), e.toString());
        }
    }

    /** Removes what is too old and, where the rest is too much, the oldest of it. */
    public void tidy() {
        List<Stored> all = new ArrayList<>();
        try (Stream<Path> files = Files.exists(folder) ? Files.list(folder) : Stream.empty()) {
            for (Path file : files.toList()) {
                all.add(new Stored(file, Files.getLastModifiedTime(file), Files.size(file)));
            }
            all.sort(Comparator.comparing(Stored::time));
            long total = all.stream().mapToLong(Stored::size).sum();
            FileTime oldest = FileTime.from(clock.instant().minus(maxAge));
            for (Stored stored : all) {
                if (total > mostBytes || stored.time().compareTo(oldest) < 0) {
                    Files.deleteIfExists(stored.file());
                    total -= stored.size();
                }
            }
        } catch (IOException e) {
            LOG.warn("The stored pages in {} cannot be tidied: {}", folder, e.toString());
        }
    }

    private record Stored(Path file, FileTime time, long size) {}

    private Path file(HttpUrl url) {
        return folder.resolve(ByteString.encodeUtf8(url.toString()).sha256().hex() + ENDING);
    }
}

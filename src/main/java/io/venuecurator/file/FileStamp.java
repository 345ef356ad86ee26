package io.venuecurator.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/**
 * What the file system says of a file without reading it. Differs after every replacement and after
 * every change in place that the file system's clock can tell from the one before.
 *
 * @param size in bytes
 * @param modified when it was last written
 * @param fileKey which file it is, {@code null} where the file system does not say
 */
record FileStamp(long size, FileTime modified, @Nullable Object fileKey) {

    static FileStamp of(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new FileStamp(
                attributes.size(), attributes.lastModifiedTime(), attributes.fileKey());
    }
}

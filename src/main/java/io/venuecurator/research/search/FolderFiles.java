package io.venuecurator.research.search;

import io.venuecurator.research.text.DocumentKind;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The readable files of a folder and its subfolders. Symbolic links inside are not followed: they
 * lead out of the folder, or to a file that is found anyway. Hidden folders are left out.
 */
final class FolderFiles {

    private static final int MOST_FILES = 50_000;

    /**
     * A file of the folder.
     *
     * @param path where it lies
     * @param name its name within the folder, with {@code /}
     * @param kind what its ending says
     * @param size in bytes
     */
    record Entry(Path path, String name, DocumentKind kind, long size) {}

    private FolderFiles() {}

    /**
     * Lists the files, sorted by name.
     *
     * @param root the real path of the folder
     * @param progress hears of folders that cannot be listed
     * @throws IOException if the folder itself cannot be listed or holds more than 50,000 files
     */
    static List<Entry> list(Path root, IndexProgress progress) throws IOException {
        List<Entry> found = new ArrayList<>();
        Files.walkFileTree(root, new Visitor(root, found, progress));
        found.sort(Comparator.comparing(Entry::name));
        return found;
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {

        private final Path root;
        private final List<Entry> found;
        private final IndexProgress progress;

        Visitor(Path root, List<Entry> found, IndexProgress progress) {
            this.root = root;
            this.found = found;
            this.progress = progress;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean hidden =
                    !folder.equals(root) && folder.getFileName().toString().startsWith(".");
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            DocumentKind kind = DocumentKind.ofFileName(file.getFileName().toString()).orElse(null);
            if (kind == null || !attributes.isRegularFile()) {
                return FileVisitResult.CONTINUE;
            }
            if (found.size() == MOST_FILES) {
                throw new IOException(
                        "The folder holds more than %,d pages; name a smaller one."
                                .formatted(MOST_FILES));
            }
            found.add(new Entry(file, nameOf(file), kind, attributes.size()));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (file.equals(root)) {
                throw failure;
            }
            progress.skipped(nameOf(file), "it cannot be read; check its permissions");
            return FileVisitResult.CONTINUE;
        }

        private String nameOf(Path file) {
            return root.relativize(file).toString().replace('\\', '/');
        }
    }
}

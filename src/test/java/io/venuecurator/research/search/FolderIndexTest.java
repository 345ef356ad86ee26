package io.venuecurator.research.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderIndexTest {

    @TempDir private Path folder;

    @BeforeEach
    void fill() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Orchid Hall");
    }

    private FolderIndex index(long mostInMemory) throws IOException, InterruptedException {
        return FolderIndex.over(
                FolderFiles.list(folder, IndexProgress.NONE),
                FolderFields.analyzer(),
                IndexProgress.NONE,
                mostInMemory);
    }

    @Test
    void liesInMemoryWhereTheFolderIsSmall() throws Exception {
        try (FolderIndex index = index(FolderIndex.MOST_IN_MEMORY)) {
            assertThat(index.temporary()).isEmpty();
        }
    }

    @Test
    void liesOnDiskWhereItIsLargeAndIsRemovedAfterwards() throws Exception {
        FolderIndex index = index(0);
        Path temporary = index.temporary().orElseThrow();
        try (DirectoryReader reader = DirectoryReader.open(index.directory())) {
            assertThat(reader.numDocs()).isEqualTo(1);
        }
        index.close();
        assertThat(temporary).doesNotExist();
    }

    @Test
    void stopsWhenInterrupted() {
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(InterruptedException.class).isThrownBy(() -> index(0));
        assertThat(Thread.interrupted()).isFalse();
    }
}

package io.venuecurator.research.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.venuecurator.research.FailureClass;
import io.venuecurator.research.MovableClock;
import io.venuecurator.research.ResearchException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderPagesTest {

    @TempDir private Path folder;
    @TempDir private Path outside;

    private final MovableClock clock = new MovableClock();
    private FolderPages pages;

    @BeforeEach
    void open() throws IOException {
        pages = new FolderPages(List.of(folder.toRealPath()), clock);
    }

    private ResearchException failure(Path file) {
        return catchThrowableOfType(
                ResearchException.class, () -> pages.read(Hits.file("file:x", file)));
    }

    @Test
    void readsAFileUnderTheAddressOfItsHit() throws Exception {
        Path file = Files.writeString(folder.resolve("a.html"), "<title>T</title><p>Tel 6123 4567");
        Page page = pages.read(Hits.file("https://a.example/", file));
        assertThat(page.url()).isEqualTo("https://a.example/");
        assertThat(page.title()).isEqualTo("T");
        assertThat(page.text()).isEqualTo("Tel 6123 4567");
        assertThat(page.fetchedAt()).isEqualTo(clock.instant());
    }

    @Test
    void readsNothingOutsideOfTheFolder() throws Exception {
        Path secret = Files.writeString(outside.resolve("secret.txt"), "secret");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), secret);
        Path climbing = folder.resolve("../" + outside.getFileName() + "/secret.txt");
        for (Path path : List.of(secret, link, climbing)) {
            assertThat(failure(path))
                    .hasMessageContaining("outside of the folder")
                    .returns(FailureClass.BLOCKED, ResearchException::failureClass);
        }
    }

    @Test
    void namesNoPathOfThisMachine() {
        assertThat(failure(folder.resolve("gone.txt")))
                .hasMessageContaining("file:x")
                .returns(FailureClass.PARSE, ResearchException::failureClass)
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain(folder.toString()));
    }

    @Test
    void refusesWhatIsTooLargeOrNoPage() throws Exception {
        Path huge = Files.write(folder.resolve("huge.txt"), new byte[(5 << 20) + 1]);
        assertThat(failure(huge)).hasMessageContaining("larger than 5 MB");
        assertThat(failure(folder.resolve("venues.json"))).hasMessageContaining("not read");
    }

    @Test
    void readsNoHitOfTheWeb() {
        assertThat(
                        catchThrowableOfType(
                                ResearchException.class,
                                () -> pages.read(Hits.web("https://a.example/"))))
                .returns(FailureClass.BAD_REQUEST, ResearchException::failureClass);
    }
}

package io.venuecurator.research.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.research.MovableClock;
import io.venuecurator.research.text.DocumentKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageStoreTest {

    private static final HttpUrl URL = HttpUrl.get("https://a.example/x?y=1");
    private static final Duration WEEK = Duration.ofDays(7);

    @TempDir private Path temporary;
    private final MovableClock clock = new MovableClock();

    private Path folder() {
        return temporary.resolve("made").resolve("pages");
    }

    private PageStore store() {
        return new PageStore(folder(), WEEK, clock);
    }

    private FetchedPage page(@Nullable String charset) {
        return new FetchedPage(
                "https://www.a.example/x",
                DocumentKind.HTML,
                charset,
                ByteString.encodeUtf8("<p>caf\u00e9"),
                clock.instant());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.sorted().toList();
        }
    }

    @Test
    void givesBackWhatItKeeps() throws IOException {
        FetchedPage page = page("GB2312");
        store().put(URL, page);
        clock.forward(WEEK);
        assertThat(store().get(URL)).contains(page);
        assertThat(store().get(HttpUrl.get("https://a.example/x?y=2"))).isEmpty();
        assertThat(files()).hasSize(1);
    }

    @Test
    void keepsThatNoCharsetIsKnownAndTheLatestOfAnAddress() {
        store().put(URL, page("GB2312"));
        store().put(URL, page(null));
        assertThat(store().get(URL)).contains(page(null));
    }

    @Test
    void whatIsTooOldIsNotThere() {
        store().put(URL, page(null));
        clock.forward(WEEK.plusMillis(1));
        assertThat(store().get(URL)).isEmpty();
    }

    @Test
    void whatIsBrokenIsNotThere() throws IOException {
        store().put(URL, page(null));
        Path file = files().getFirst();
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < 40; length++) {
            Files.write(file, java.util.Arrays.copyOf(whole, length));
            assertThat(store().get(URL)).isEmpty();
        }
        whole[3]++;
        Files.write(file, whole);
        assertThat(store().get(URL)).isEmpty();
    }

    @Test
    void aFolderThatCannotBeWrittenIsNotInTheWay() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "x");
        PageStore store = new PageStore(file, WEEK, clock);
        store.put(URL, page(null));
        assertThat(store.get(URL)).isEmpty();
        store().tidy();
    }

    @Test
    void tidyRemovesTheOldAndThenTheOldest() throws IOException {
        for (int i = 0; i < 4; i++) {
            HttpUrl url = HttpUrl.get("https://a.example/" + i);
            store().put(url, page(null));
        }
        List<Path> files = files();
        Instant now = clock.instant();
        for (int i = 0; i < 4; i++) {
            Files.setLastModifiedTime(
                    files.get(i), FileTime.from(now.minus(Duration.ofDays(i * 3))));
        }
        long size = Files.size(files.getFirst());
        store().tidy();
        assertThat(files()).containsExactly(files.get(0), files.get(1), files.get(2));
        new PageStore(folder(), WEEK, clock, size + 10).tidy();
        assertThat(files()).containsExactly(files.getFirst());
    }

    @Test
    void aLaterSessionReadsThePageFromDiskWithItsTime() throws Exception {
        try (TestWeb web = new TestWeb()) {
            web.html("a.test/x", "<p>Orchid Hall");
            PageStore store = new PageStore(folder(), WEEK, web.clock);
            Instant first = web.clock.instant();
            for (int session = 0; session < 2; session++) {
                try (WebPages pages = web.pages(Duration.ofSeconds(20), store)) {
                    Page page = pages.read(Hits.web(web.url("a.test/x")));
                    assertThat(page.text()).isEqualTo("Orchid Hall");
                    assertThat(page.fetchedAt()).isEqualTo(first);
                }
                web.clock.forward(Duration.ofDays(1));
            }
            assertThat(web.requests).containsExactly("a.test/robots.txt", "a.test/x");
        }
    }
}

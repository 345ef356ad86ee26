package io.venuecurator.research.search;

import static io.venuecurator.research.search.Venues.named;
import static io.venuecurator.research.search.Venues.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.venuecurator.research.text.PdfFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderSourceTest {

    @TempDir private Path folder;

    private final List<String> skipped = new ArrayList<>();
    private final List<String> steps = new ArrayList<>();

    private FolderSource open() throws IOException, InterruptedException {
        return FolderSource.open(
                folder,
                new IndexProgress() {
                    @Override
                    public void read(int done, int total) {
                        steps.add(done + "/" + total);
                    }

                    @Override
                    public void skipped(String file, String reason) {
                        skipped.add(file + ": " + reason);
                    }
                });
    }

    private void page(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    @Test
    void findsThePageOfTheVenueFirst() throws Exception {
        page("list.html", "<title>Ten halls</title><p>Lotus Hall, Orchid Hall and many more");
        page(
                "orchid.html",
                "<title>Orchid Hall</title><h1>Orchid Hall</h1><p>Café prices: $888++ per table");
        page("lotus.html", "<title>Lotus Hall</title><p>Lotus Hall price $999 per table");
        try (FolderSource source = open()) {
            List<SearchHit> hits =
                    source.search(query("Orchid Hall cafe price per table"), named("Orchid Hall"));
            assertThat(hits)
                    .extracting(SearchHit::url)
                    .containsExactly("file:orchid.html", "file:list.html");
            assertThat(hits).extracting(SearchHit::rank).containsExactly(0, 1);
            assertThat(hits.getFirst())
                    .satisfies(
                            hit -> {
                                assertThat(hit.title()).isEqualTo("Orchid Hall");
                                assertThat(hit.snippet()).contains("Café prices: $888++ per table");
                                assertThat(hit.file())
                                        .isEqualTo(folder.toRealPath().resolve("orchid.html"));
                            });
        }
    }

    @Test
    void readsTextAndPdfInSubfolders() throws Exception {
        page("notes/orchid.md", "# Orchid Hall\n\nCapacity 300 guests");
        Files.write(
                folder.resolve("notes/prices.pdf"),
                PdfFiles.table(new String[] {"Orchid Hall", "$1,288++"}));
        try (FolderSource source = open()) {
            assertThat(source.search(query("Orchid Hall"), named("Orchid Hall")))
                    .extracting(SearchHit::url)
                    .containsExactlyInAnyOrder("file:notes/orchid.md", "file:notes/prices.pdf");
            assertThat(source.size()).isEqualTo(2);
        }
        assertThat(steps).containsExactly("1/2", "2/2");
    }

    @Test
    void quotesThePassageThatAnswers() throws Exception {
        page(
                "a.html",
                "<title>Orchid Hall</title>"
                        + "<p>Nothing of interest stands in this rather long paragraph of text."
                                .repeat(40)
                        + "<p>The minimum spend is $20,000 on weekends.</p>"
                        + "<p>Nothing of interest stands in this rather long paragraph of text."
                                .repeat(40));
        try (FolderSource source = open()) {
            assertThat(source.search(query("Orchid Hall minimum spend"), named("Orchid Hall")))
                    .singleElement()
                    .satisfies(
                            hit -> {
                                assertThat(hit.snippet()).contains("minimum spend is $20,000");
                                assertThat(hit.snippet()).hasSizeLessThanOrEqualTo(500);
                            });
        }
    }

    @Test
    void leavesOutPagesThatDoNotNameTheVenue() throws Exception {
        page("other.html", "<title>Wedding prices</title><p>wedding price per table at hotels");
        try (FolderSource source = open()) {
            assertThat(source.search(query("Orchid Hall wedding price"), named("Orchid Hall")))
                    .isEmpty();
        }
    }

    @Test
    void skipsAndReportsWhatCannotBeRead() throws Exception {
        page("good.txt", "Orchid Hall");
        Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.7 nothing");
        Files.write(folder.resolve("binary.txt"), new byte[] {1, 0, 2});
        Files.write(folder.resolve("huge.html"), new byte[(5 << 20) + 1]);
        Files.writeString(folder.resolve("picture.jpg"), "no page at all");
        try (FolderSource source = open()) {
            assertThat(source.size()).isEqualTo(1);
        }
        assertThat(skipped)
                .hasSize(3)
                .anyMatch(s -> s.startsWith("broken.pdf: ") && s.contains("broken"))
                .anyMatch(s -> s.startsWith("binary.txt: ") && s.contains("binary"))
                .anyMatch(s -> s.equals("huge.html: it is larger than 5 MB"));
    }

    @Test
    void followsNoLinkOutOfTheFolder(@TempDir Path outside) throws Exception {
        Files.writeString(outside.resolve("secret.txt"), "Orchid Hall secret");
        Files.createSymbolicLink(folder.resolve("link.txt"), outside.resolve("secret.txt"));
        Files.createSymbolicLink(folder.resolve("dir"), outside);
        try (FolderSource source = open()) {
            assertThat(source.size()).isZero();
            assertThat(source.search(query("Orchid Hall"), named("Orchid Hall"))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "\" AND ( OR NOT [a TO *] {x~ ^5 : \\ && || ! ? *",
                "text:secret OR url:*",
                "the of and",
                "\u0000\uD800\uFFFF \uDBFF",
                "日本語 テスト"
            })
    void noTextBreaksTheQuery(String text) throws Exception {
        page("a.txt", "Orchid Hall");
        try (FolderSource source = open()) {
            assertThatCode(() -> source.search(query(text), named(text)))
                    .doesNotThrowAnyException();
            assertThatCode(() -> source.search(query(text.repeat(50_000)), named("Orchid Hall")))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void stopsReadingWhenInterrupted() throws Exception {
        page("a.txt", "Orchid Hall");
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(InterruptedException.class).isThrownBy(this::open);
        assertThat(Thread.interrupted()).isFalse();
    }
}

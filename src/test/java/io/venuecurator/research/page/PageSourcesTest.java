package io.venuecurator.research.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.research.MovableClock;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PageSourcesTest {

    private final MovableClock clock = new MovableClock();

    @Test
    void choosesByWhereThePageLies() throws Exception {
        SnippetPages snippets = new SnippetPages(clock);
        PageSource never =
                hit -> {
                    throw new AssertionError("asked for " + hit);
                };
        PageSources webOnly = new PageSources(never, snippets);
        PageSources filesOnly = new PageSources(snippets, never);
        assertThat(webOnly.read(Hits.web("https://a.example/")).url())
                .isEqualTo("https://a.example/");
        assertThat(filesOnly.read(Hits.file("file:x", Path.of("x"))).url()).isEqualTo("file:x");
    }

    @Test
    void aSnippetIsWhatTheSearchShows() {
        Page page = new SnippetPages(clock).read(Hits.web("https://a.example/"));
        assertThat(page.content()).isEqualTo(new PageContent.Snippet("Title\nsnippet"));
        assertThat(page.title()).isEqualTo("Title");
        assertThat(page.publishedAt()).isEqualTo("2026-03-01");
        assertThat(page.fetchedAt()).isEqualTo(clock.instant());
        assertThat(page.hash()).matches("[0-9a-f]{64}");
    }
}

package io.venuecurator.research.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceSpecTest {

    @Test
    void readsAFolder() {
        SourceSpec spec = SourceSpec.parse("folder:data/web");
        assertThat(spec).isEqualTo(new SourceSpec.Folder(Path.of("data/web")));
        assertThat(SourceSpec.parse(spec.text())).isEqualTo(spec);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "searxng:http://localhost:8080",
                "searxng:HTTPS://search.example/searx/",
                "searxng:http://[::1]:8080"
            })
    void readsASearxngServer(String text) {
        SourceSpec spec = SourceSpec.parse(text);
        assertThat(spec)
                .isEqualTo(
                        new SourceSpec.Api(
                                SourceType.SEARXNG,
                                URI.create(text.substring("searxng:".length()))));
        assertThat(spec.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"brave", "tavily", "wikidata", "onemap", "nominatim"})
    void knowsTheProvidersByTheirNameAlone(String name) {
        SourceSpec spec = SourceSpec.parse(name);
        assertThat(spec.type().id()).isEqualTo(name);
        assertThat(spec.text()).isEqualTo(name);
        SourceSpec elsewhere = SourceSpec.parse(name + ":https://proxy.example/api");
        assertThat(elsewhere.text()).isEqualTo(name + ":https://proxy.example/api");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|Unknown source",
                "google|Unknown source \"google\"; use one of folder:DIR, searxng:URL",
                "folder|names no folder",
                "folder:|names no folder",
                "searxng|no web address",
                "searxng:localhost:8080|no web address",
                "searxng:ftp://host/|no web address",
                "searxng:http://|no web address",
                "searxng:http://a b/|no web address",
                "claude:|names no language model",
                "claude:m@ftp://x|no web address",
                "searxng:http://user:secret@host/|must not carry a login",
                "searxng:http://host/?key=secret|must not carry a login",
                "brave:|no web address",
                "site:https://a.example/|takes nothing after its name",
                "brave:http://proxy.example/|unencrypted",
                "onemap:http://proxy.example/|unencrypted"
            })
    void saysWhatToWrite(String text, String message) {
        assertThatExceptionOfType(SourceSpecException.class)
                .isThrownBy(() -> SourceSpec.parse(text))
                .withMessageContaining(message)
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("secret"));
    }
}

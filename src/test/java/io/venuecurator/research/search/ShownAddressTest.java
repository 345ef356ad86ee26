package io.venuecurator.research.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.research.ResearchException;
import io.venuecurator.research.text.DocumentKind;
import io.venuecurator.research.text.DocumentReader;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShownAddressTest {

    private static String of(DocumentKind kind, String content) throws ResearchException {
        return ShownAddress.of(
                new DocumentReader()
                        .read(ByteString.encodeUtf8(content), kind, null, "sub/page.html"),
                "sub/page.html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<link rel=canonical href='https://a.example/x'>",
                "<meta property='og:url' content='https://a.example/x'>",
                "<!-- url: https://a.example/x -->",
                "<!-- url: https://a.example/x --><!doctype html><html><p>x",
                "<!doctype html><html><!-- saved from url=(0021)https://a.example/x --><p>x",
                "<html><head><!-- url=https://a.example/x --></head>",
                "<link rel=canonical href='javascript:x'><!-- url: https://a.example/x -->"
            })
    void takesTheAddressThatAPageGivesForItself(String html) throws Exception {
        assertThat(of(DocumentKind.HTML, html)).isEqualTo("https://a.example/x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>nothing",
                "<link rel=canonical href='/relative'>",
                "<link rel=canonical href='file:///etc/passwd'>",
                "<body><p>x<!-- url: https://a.example/x -->"
            })
    void elseTakesTheNameWithinTheFolder(String html) throws Exception {
        assertThat(of(DocumentKind.HTML, html)).isEqualTo("file:sub/page.html");
    }

    @Test
    void readsTheFirstLineOfATextFile() throws Exception {
        assertThat(of(DocumentKind.PLAIN, "url: https://a.example/x\nOrchid Hall"))
                .isEqualTo("https://a.example/x");
        assertThat(of(DocumentKind.PLAIN, "Orchid Hall\nurl: https://a.example/x"))
                .isEqualTo("file:sub/page.html");
    }
}

package io.venuecurator.research.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<meta property='article:published_time' content='2024-05-06T10:00:00+08:00'>|2024-05-06",
                "<meta itemprop=datePublished content=2024-05-06><meta itemprop=dateModified content=2025-01-02>|2025-01-02",
                "<script type='application/ld+json'>{\"datePublished\":\"2024-05-06\"}</script>|2024-05-06",
                "<script type='application/ld+json'>{\"datePublished\":\"2024-05-06\",\"dateModified\" : \"2025-01-02T00:00Z\"}</script>|2025-01-02",
                "<meta name=date content='May 6, 2024'>|``",
                "<meta name=date content='2024-13-45'>|``",
                "<p>2024-05-06|``"
            })
    void readsTheDateThatAPageGives(String html, String expected) {
        assertThat(PublishedDate.of(Jsoup.parse(html))).isEqualTo(expected);
    }
}

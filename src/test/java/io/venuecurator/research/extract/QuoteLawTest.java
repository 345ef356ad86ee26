package io.venuecurator.research.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.proposal.Candidate;
import io.venuecurator.research.page.Page;
import io.venuecurator.research.page.PageContent;
import io.venuecurator.research.text.VisibleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Law: whatever a rule proposes, its quote stands on the page and holds the value. */
class QuoteLawTest {

    private static final List<CandidateExtractor> RULES =
            Extractors.forProfile(TestPages.PROFILE, Clock.fixed(TestPages.NOW, ZoneOffset.UTC));

    static Stream<Path> samplePages() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("data", "web"))) {
            return files
                    .filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samplePages")
    void holdsOnEveryPageOfTheSample(Path file) throws IOException {
        Document document = Jsoup.parse(file.toFile());
        Element canonical = document.selectFirst("link[rel=canonical]");
        Page page =
                new Page(
                        canonical == null ? "https://sample.example/" : canonical.attr("href"),
                        document.title(),
                        TestPages.NOW,
                        "hash",
                        new PageContent.Html(document, VisibleText.of(document)),
                        "");
        String source = Quote.fold(page.text() + "\n" + page.title() + "\n" + markup(document));
        for (CandidateExtractor rule : RULES) {
            for (FieldCandidate found : rule.extract(page, TestPages.venue(document.title()))) {
                Candidate candidate = found.candidate();
                String quote = candidate.evidence().quote();
                assertThat(quote).as("%s", found).isNotBlank().hasSizeLessThanOrEqualTo(300);
                assertThat(source).as("%s", found).contains(quote);
                if (holdsWordForWord(found)) {
                    assertThat(core(quote)).as("%s", found).contains(core(candidate.value()));
                }
            }
        }
    }

    /** Flags, choices and lists are conclusions; an address may be joined from several parts. */
    private static boolean holdsWordForWord(FieldCandidate found) {
        JsonNode value = found.candidate().value();
        boolean derived = found.candidate().evidence().extractor().contains("derived");
        boolean converted =
                found.candidate().warnings().stream().anyMatch(w -> w.startsWith("converted"));
        boolean joined =
                found.field().leaf().equals("address")
                        || found.field().leaf().equals("nearest_mrt");
        boolean choice = found.field().leaf().equals("pricing_type");
        boolean ownHost = found.field().leaf().equals("website");
        return (value.isNumber() || value.isTextual())
                && !derived
                && !converted
                && !joined
                && !choice
                && !ownHost
                && value.asText().length() <= 200;
    }

    private static String markup(Document document) {
        StringBuilder markup = new StringBuilder(document.outerHtml());
        for (Element element : document.getAllElements()) {
            element.attributes()
                    .forEach(attribute -> markup.append('\n').append(attribute.getValue()));
            markup.append('\n').append(element.data());
        }
        return markup.toString();
    }

    private static String core(JsonNode value) {
        String text = core(value.asText());
        boolean phone = value.asText().startsWith("+");
        boolean wordNumber = value.isNumber() && value.intValue() <= 20;
        return wordNumber
                ? ""
                : phone && text.length() > 8 ? text.substring(text.length() - 8) : text;
    }

    private static String core(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll(" ?\\[at\\] ?", "@")
                .replaceAll(" ?\\[dot\\] ?", ".")
                .replaceAll("[^\\p{L}\\p{N}.]", "");
    }
}

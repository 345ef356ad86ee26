package io.venuecurator.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page of the sample is labelled as invented and can be mistaken for nobody real. */
class SamplePagesTest {

    private static final Pattern HOST = Pattern.compile("https?://([^/\"'\\s<>()\\\\]+)");
    private static final Pattern EMAIL_HOST = Pattern.compile("[\\w.+-]+@([\\w-]+(?:\\.[\\w-]+)+)");
    private static final Pattern PHONE = Pattern.compile("(?<![\\d,.$])[3689]\\d{3}[ -]?\\d{4}\\b");
    private static final Set<String> VOCABULARIES = Set.of("schema.org", "www.w3.org");

    static List<Path> pages() {
        return SampleWeb.pages();
    }

    static List<Path> pdfs() {
        return pages().stream().filter(SampleWeb::isPdf).toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void saysInTheVisibleTextThatItIsInvented(Path page) throws IOException {
        assertThat(SampleWeb.text(page)).contains("Invented sample page");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void namesOnlyHostsThatNobodyCanOwn(Path page) throws IOException {
        String all = SampleWeb.everything(page);
        List<String> hosts = new ArrayList<>();
        Stream.of(HOST, EMAIL_HOST)
                .flatMap(pattern -> pattern.matcher(all).results())
                .map(found -> found.group(1))
                .filter(host -> !VOCABULARIES.contains(host))
                .forEach(hosts::add);

        assertThat(hosts).allSatisfy(host -> assertThat(host).endsWith(".example"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void namesOnlyPhonesOfTheInventedRange(Path page) throws IOException {
        List<String> phones =
                PHONE.matcher(SampleWeb.text(page)).results().map(MatchResult::group).toList();

        assertThat(phones).allSatisfy(phone -> assertThat(phone).startsWith("6000"));
    }

    @Test
    void htmlPagesHaveAnAddressOfTheirOwn() throws IOException {
        List<String> addresses = new ArrayList<>();
        for (Path page : pages()) {
            if (SampleWeb.isHtml(page)) {
                List<Element> links = SampleWeb.html(page).select("link[rel=canonical]");
                assertThat(links).as(page.toString()).hasSize(1);
                addresses.add(links.getFirst().attr("href"));
            }
        }

        assertThat(addresses)
                .doesNotHaveDuplicates()
                .allSatisfy(
                        address -> {
                            assertThat(URI.create(address).getScheme()).isEqualTo("https");
                            assertThat(URI.create(address).getHost()).endsWith(".example");
                        });
    }

    @ParameterizedTest
    @MethodSource("pdfs")
    void pdfsNameTheirAddressInTheFirstLine(Path pdf) throws IOException {
        assertThat(SampleWeb.text(pdf)).matches("url: https://[\\w.-]+\\.example/\\S+\\.pdf .*");
    }

    @Test
    void areEnoughForADayAndSmallEnoughForARepository() throws IOException {
        long bytes = 0;
        for (Path page : pages()) {
            bytes += Files.size(page);
        }

        assertThat(pages()).hasSizeBetween(100, 140);
        assertThat(pages()).filteredOn(SampleWeb::isPdf).hasSizeBetween(6, 10);
        assertThat(bytes).isLessThan(2_000_000);
    }

    @Test
    void theReadmeNamesOnlyPagesThatExist() throws IOException {
        String readme = Files.readString(SampleWeb.DATA.resolve("README.md"));
        List<String> named =
                Pattern.compile("`([a-z0-9-]+/[\\w.-]+\\.(?:html?|pdf|txt))`")
                        .matcher(readme)
                        .results()
                        .map(found -> found.group(1))
                        .toList();

        assertThat(named)
                .hasSizeGreaterThan(30)
                .allSatisfy(name -> assertThat(SampleWeb.WEB.resolve(name)).exists());
    }
}

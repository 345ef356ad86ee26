package io.venuecurator.research.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentReaderTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static TextDocument read(
            String content, Charset encoded, DocumentKind kind, @Nullable String declared)
            throws ResearchException {
        return new DocumentReader()
                .read(
                        ByteString.encodeString(content, encoded),
                        kind,
                        declared,
                        "https://a.example/");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ISO-8859-1, ISO-8859-1",
        "UTF-8, UTF-8, ''",
        "UTF-8, no-such-charset, windows-1252",
        "windows-1252, UTF-8, ''",
        "windows-1252, ISO-8859-1, UTF-8",
        "windows-1252, '', windows-1252",
        "windows-1252, '', ''"
    })
    void seesThroughALyingCharset(Charset encoded, String header, String meta) throws Exception {
        String html = "<meta charset='%s'><title>Café</title><p>Salle é à ü".formatted(meta);
        String declared = header.isEmpty() ? null : header;
        TextDocument page = read(html, encoded, DocumentKind.HTML, declared);
        assertThat(page.text()).isEqualTo("Salle é à ü");
        assertThat(page.title()).isEqualTo("Café");
    }

    @Test
    void believesAnAsianCharset() throws Exception {
        Charset chinese = Charset.forName("GB18030");
        String html = "<meta charset=gb2312><p>婚宴价格";
        assertThat(read(html, chinese, DocumentKind.HTML, null).text()).isEqualTo("婚宴价格");
        assertThat(read("<p>婚宴价格", chinese, DocumentKind.HTML, "gb2312").text()).isEqualTo("婚宴价格");
    }

    @Test
    void keepsUtf8WithAFewBrokenBytes() throws Exception {
        byte[] broken = "Café é à \u00FF".getBytes(StandardCharsets.UTF_8);
        broken[broken.length - 1] = 'x';
        ByteString bytes = ByteString.of(broken);
        assertThat(new DocumentReader().read(bytes, DocumentKind.PLAIN, null, "a").text())
                .startsWith("Café é à ");
    }

    @Test
    void readsTextWithItsColumns() throws Exception {
        TextDocument text =
                read(
                        "Prices\r\n\r\n\r\nLunch\t$888\nDinner   $999 ++",
                        WINDOWS,
                        DocumentKind.PLAIN,
                        null);
        assertThat(text.text()).isEqualTo("Prices\nLunch  $888\nDinner  $999 ++");
        assertThat(text.title()).isEqualTo("Prices");
        assertThat(text.html()).isNull();
    }

    @Test
    void takesNoAddressForATitle() throws Exception {
        String text = "url: https://a.example/x\nOrchid Hall";
        assertThat(read(text, WINDOWS, DocumentKind.PLAIN, null).title()).isEqualTo("Orchid Hall");
    }

    @Test
    void findsNoTextOnAPageOfScripts() throws Exception {
        TextDocument page =
                read(
                        "<div id=root></div><script>render()</script>",
                        WINDOWS,
                        DocumentKind.HTML,
                        null);
        assertThat(page.text()).isEmpty();
    }

    @Test
    void recognisesAPdfWhateverItIsSaidToBe() {
        assertThatExceptionOfType(ResearchException.class)
                .isThrownBy(() -> read("%PDF-1.7 x", WINDOWS, DocumentKind.HTML, null))
                .withMessageContaining("PDF")
                .returns(FailureClass.PARSE, ResearchException::failureClass);
    }

    @Test
    void refusesBinaryDataAsText() {
        assertThatExceptionOfType(ResearchException.class)
                .isThrownBy(() -> read("a\0b", WINDOWS, DocumentKind.PLAIN, null))
                .returns(FailureClass.PARSE, ResearchException::failureClass);
    }
}

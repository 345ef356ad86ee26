package io.venuecurator.research.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import okio.ByteString;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfTextTest {

    private static final String URL = "https://a.example/prices.pdf";

    private final PdfText pdf = new PdfText();

    private ResearchException failureOf(byte[] bytes) {
        return catchThrowableOfType(
                ResearchException.class, () -> pdf.read(ByteString.of(bytes), URL));
    }

    private static byte[] priceList() throws IOException {
        return PdfFiles.table(
                new String[] {"Orchid Hall price list"},
                new String[] {"Day", "Lunch", "Dinner"},
                new String[] {"Sat and Sun", "$1,088++", "$1,288++"});
    }

    @Test
    void keepsLinesAndColumns() throws Exception {
        TextDocument text = pdf.read(ByteString.of(priceList()), URL);
        assertThat(text.text())
                .isEqualTo(
                        """
                        Orchid Hall price list
                        Day  Lunch  Dinner
                        Sat and Sun  $1,088++  $1,288++""");
        assertThat(text.title()).isEqualTo("Orchid Hall price list");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%PDF-1.7", "no pdf at all", "%PDF-1.4\n1 0 obj\n<</Type/Catalog"})
    void reportsABrokenFile(String content) {
        assertThat(failureOf(content.getBytes(StandardCharsets.ISO_8859_1)))
                .hasMessageContaining(URL)
                .returns(FailureClass.PARSE, ResearchException::failureClass);
    }

    @Test
    void reportsEveryCutOffFileOrReadsIt() throws Exception {
        byte[] whole = priceList();
        for (int length = 0; length < whole.length; length += 37) {
            byte[] part = Arrays.copyOf(whole, length);
            try {
                assertThat(pdf.read(ByteString.of(part), URL).text()).isNotBlank();
            } catch (ResearchException expected) {
                assertThat(expected.failureClass()).isEqualTo(FailureClass.PARSE);
            }
        }
    }

    @Test
    void reportsNestingThatWouldOverflowTheStack() {
        String nested =
                "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages "
                        + "[".repeat(200_000)
                        + "]".repeat(200_000)
                        + ">>\nendobj\ntrailer<</Root 1 0 R>>";
        assertThat(failureOf(nested.getBytes(StandardCharsets.ISO_8859_1)).failureClass())
                .isEqualTo(FailureClass.PARSE);
    }

    @Test
    void reportsAnEncryptedFile() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(priceList())) {
            StandardProtectionPolicy policy =
                    new StandardProtectionPolicy("owner", "user", new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            document.save(out);
        }
        assertThat(failureOf(out.toByteArray()))
                .hasMessageContaining("encrypted")
                .returns(FailureClass.PARSE, ResearchException::failureClass);
    }

    @Test
    void reportsAFileOfPictures() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(out);
        }
        assertThat(failureOf(out.toByteArray())).hasMessageContaining("no text");
    }

    @Test
    void givesUpWhenTheTimeIsOver() throws Exception {
        PdfText hasty = new PdfText(Duration.ZERO.minusNanos(1));
        ByteString bytes = ByteString.of(priceList());
        assertThatExceptionOfType(ResearchException.class)
                .isThrownBy(() -> hasty.read(bytes, URL))
                .returns(FailureClass.TIMEOUT, ResearchException::failureClass);
    }
}

package io.venuecurator.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the sample's pages as a person sees them, independent of the program's own readers. */
final class SampleWeb {

    static final Path DATA = Path.of("data");
    static final Path WEB = DATA.resolve("web");

    private SampleWeb() {}

    /** All pages below the web folder, without the marker. */
    static List<Path> pages() {
        try (Stream<Path> files = Files.walk(WEB)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("sample.json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isHtml(Path page) {
        return page.toString().matches(".*\\.html?");
    }

    static boolean isPdf(Path page) {
        return page.toString().endsWith(".pdf");
    }

    static Document html(Path page) throws IOException {
        return Jsoup.parse(page.toFile(), null);
    }

    /** The visible text with white space folded; hidden e-mail addresses are shown. */
    static String text(Path page) throws IOException {
        if (isPdf(page)) {
            try (PDDocument pdf = Loader.loadPDF(page.toFile())) {
                return folded(new PDFTextStripper().getText(pdf));
            }
        }
        if (!isHtml(page)) {
            return folded(Files.readString(page));
        }
        Document document = html(page);
        for (Element hidden : document.select("[data-cfemail]")) {
            hidden.text(unhidden(hidden.attr("data-cfemail")));
        }
        return folded(document.text());
    }

    /** Text and markup, for what stands in attributes and scripts. */
    static String everything(Path page) throws IOException {
        return isHtml(page)
                ? Files.readString(page, StandardCharsets.ISO_8859_1) + text(page)
                : text(page);
    }

    private static String folded(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ");
    }

    /** The scheme of Cloudflare's e-mail obfuscation: the first byte is XORed with all others. */
    private static String unhidden(String hex) {
        int key = Integer.parseInt(hex.substring(0, 2), 16);
        StringBuilder email = new StringBuilder();
        for (int i = 2; i < hex.length(); i += 2) {
            email.append((char) (Integer.parseInt(hex.substring(i, i + 2), 16) ^ key));
        }
        return email.toString();
    }
}

package io.venuecurator.research.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Makes small PDFs. */
public final class PdfFiles {

    static {
        // As in the program: no search for fonts, no list of them in the home folder.
        FontMappers.set(new BundledFont());
    }

    private PdfFiles() {}

    /** A page with rows of columns, 150 points apart. */
    public static byte[] table(String[]... rows) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                float y = 700;
                for (String[] row : rows) {
                    float x = 60;
                    for (String cell : row) {
                        content.beginText();
                        content.newLineAtOffset(x, y);
                        content.showText(cell);
                        content.endText();
                        x += 150;
                    }
                    y -= 16;
                }
            }
            document.save(out);
            return out.toByteArray();
        }
    }
}

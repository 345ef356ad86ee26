package io.venuecurator.research.text;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the text off a PDF in reading order and keeps the gaps between columns. */
final class LayoutStripper extends PDFTextStripper {

    private static final int MOST_CHARACTERS = 1_000_000;

    /** A gap wider than this share of the font size separates columns, not words. */
    private static final float COLUMN_GAP = 1.2f;

    private final long deadline;
    private float endOfWord = Float.NaN;
    private long characters;

    /** Thrown when the time is used up. */
    static final class TooSlowException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private LayoutStripper(Duration patience) {
        this.deadline = System.nanoTime() + patience.toNanos();
        setSortByPosition(true);
        setLineSeparator("\n");
    }

    /** The text of the first pages. */
    static String textOf(PDDocument document, int pages, Duration patience) throws IOException {
        LayoutStripper stripper = new LayoutStripper(patience);
        stripper.setEndPage(pages);
        TextLines lines = new TextLines();
        String text = stripper.getText(document);
        for (String line : text.split("\n", -1)) {
            for (String column : line.split(" {2,}", -1)) {
                lines.gap();
                lines.add(column);
            }
            lines.newLine();
        }
        return lines.toString();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (System.nanoTime() - deadline > 0) {
            throw new TooSlowException();
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        characters++;
        if (characters <= MOST_CHARACTERS) {
            super.processTextPosition(position);
        }
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        if (!positions.isEmpty()) {
            TextPosition first = positions.getFirst();
            if (first.getXDirAdj() - endOfWord > COLUMN_GAP * first.getFontSizeInPt()) {
                output.write("  ");
            }
            TextPosition last = positions.getLast();
            endOfWord = last.getXDirAdj() + last.getWidthDirAdj();
        }
        super.writeString(text, positions);
    }

    @Override
    protected void writeLineSeparator() throws IOException {
        endOfWord = Float.NaN;
        super.writeLineSeparator();
    }
}

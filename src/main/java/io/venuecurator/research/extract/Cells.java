package io.venuecurator.research.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The cells of a table's row, which a page's text separates by two spaces or more. */
final class Cells {

    private static final Pattern CELL = Pattern.compile("\\S+(?: \\S+)*+");

    private Cells() {}

    /**
     * A cell.
     *
     * @param text its text
     * @param start index of its first character in the line
     */
    record Cell(String text, int start) {

        int end() {
            return start + text.length();
        }
    }

    /** The cells of a line; one if it is no row of a table. */
    static List<Cell> of(String line) {
        List<Cell> cells = new ArrayList<>();
        Matcher matcher = CELL.matcher(line);
        while (matcher.find()) {
            cells.add(new Cell(matcher.group(), matcher.start()));
        }
        return cells;
    }
}

package io.venuecurator.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * An Excel workbook: a sheet with a line per venue, and one with a line per change. Texts are
 * written as cells of the type text, which Excel never runs as formulas.
 */
final class ExcelExporter implements Exporter {

    /** "Excel specifications and limits", Microsoft. */
    private static final int MOST_ROWS = 1_048_576;

    private static final int LONGEST_TEXT = 32_767;

    /** A cell's number has this many significant digits; longer ones are written as text. */
    private static final int MOST_DIGITS = 15;

    private static final int ROWS_AT_ONCE = 1_000;

    @Override
    public void write(ExportData data, OutputStream out) throws IOException {
        List<FieldChange> changes = new ArrayList<>();
        try (Workbook workbook = new Workbook(new StaysOpen(out), "Venue Curator", "1.0")) {
            Worksheet venues = workbook.newWorksheet("Venues");
            TableColumns columns = new TableColumns(data.profile());
            header(venues, columns.header());
            int row = 1;
            for (ExportedVenue venue : data.venues()) {
                checkRow(row, "venues");
                List<Optional<JsonNode>> values = columns.row(venue.after());
                for (int column = 0; column < values.size(); column++) {
                    put(venues, row, column, values.get(column).orElse(null));
                }
                changes.addAll(venue.changes());
                row++;
                if (row % ROWS_AT_ONCE == 0) {
                    venues.flush();
                }
            }
            venues.finish();
            writeChanges(workbook.newWorksheet("Changes"), changes, data.at().getZone());
        }
    }

    private static void writeChanges(Worksheet sheet, List<FieldChange> changes, ZoneId zone)
            throws IOException {
        header(
                sheet,
                List.of("id", "name", "field", "before", "after", "source", "reviewer", "at"));
        int row = 1;
        for (FieldChange change : changes) {
            checkRow(row, "changes");
            text(sheet, row, 0, change.venueId());
            text(sheet, row, 1, change.venueName());
            text(sheet, row, 2, change.field().value());
            put(sheet, row, 3, change.original());
            put(sheet, row, 4, change.value());
            text(sheet, row, 5, change.source());
            text(sheet, row, 6, change.reviewer());
            text(sheet, row, 7, change.at().atZone(zone).toOffsetDateTime().toString());
            row++;
        }
        sheet.finish();
    }

    private static void header(Worksheet sheet, List<String> names) {
        for (int column = 0; column < names.size(); column++) {
            sheet.value(0, column, names.get(column));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(1, 1);
    }

    private static void checkRow(int row, String what) throws IOException {
        if (row >= MOST_ROWS) {
            throw new IOException(
                    "An Excel sheet holds %,d rows and there are more %s: export as CSV instead."
                            .formatted(MOST_ROWS, what));
        }
    }

    private static void put(Worksheet sheet, int row, int column, @Nullable JsonNode value) {
        if (value != null && value.isBoolean()) {
            sheet.value(row, column, value.booleanValue());
        } else if (value != null && value.isNumber() && fits(value.decimalValue())) {
            sheet.value(row, column, value.decimalValue());
        } else {
            text(sheet, row, column, CellText.of(value));
        }
    }

    private static boolean fits(BigDecimal number) {
        return number.precision() <= MOST_DIGITS && Double.isFinite(number.doubleValue());
    }

    private static void text(Worksheet sheet, int row, int column, String text) {
        if (!text.isEmpty()) {
            String shown =
                    text.length() <= LONGEST_TEXT
                            ? text
                            : text.substring(0, LONGEST_TEXT - 1) + "…";
            sheet.value(row, column, XmlText.clean(shown));
        }
    }

    /** The workbook closes its stream; whoever opened the file wants to flush it first. */
    private static final class StaysOpen extends FilterOutputStream {

        StaysOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}

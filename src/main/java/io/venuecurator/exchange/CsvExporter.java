package io.venuecurator.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A CSV table by RFC 4180, one line per venue. It begins with a byte order mark, without which
 * Excel takes it for another encoding. Texts are guarded against being run as formulas; numbers are
 * not, they are none.
 */
final class CsvExporter implements Exporter {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Override
    public void write(ExportData data, OutputStream out) throws IOException {
        out.write(BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
        CsvWriter csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8);
        try {
            TableColumns columns = new TableColumns(data.profile());
            csv.writeRecord(columns.header());
            for (ExportedVenue venue : data.venues()) {
                csv.writeRecord(
                        columns.row(venue.after()).stream()
                                .map(
                                        value -> {
                                            String text = CellText.of(value.orElse(null));
                                            boolean number =
                                                    value.filter(v -> v.isNumber()).isPresent();
                                            return number ? text : FormulaGuard.guard(text);
                                        })
                                .toList());
            }
            csv.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}

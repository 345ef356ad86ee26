package io.venuecurator.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/**
 * The first sheet of an Excel workbook; its first row names the columns. Formulas give the result
 * that was stored with them.
 */
final class ExcelImporter implements Importer {

    private static final int CHUNK = 1 << 16;

    @Override
    public ImportTable read(Path file) throws IOException {
        ImportLimits.checkSize(file);
        List<ImportTable.Row> rows = new ArrayList<>();
        try {
            checkUnpackedSize(file);
            try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                    Stream<Row> sheet = workbook.getFirstSheet().openStream()) {
                for (Row row : (Iterable<Row>) sheet::iterator) {
                    ImportLimits.checkRows(file, rows.size(), row.getCellCount());
                    rows.add(new ImportTable.Row(row.getRowNum(), cells(row)));
                }
            }
        } catch (ExcelReaderException | UncheckedIOException | ZipException e) {
            throw new IOException(
                    file
                            + " cannot be read as an Excel workbook ("
                            + e.getMessage()
                            + "); save it as .xlsx and import it again.",
                    e);
        }
        if (rows.isEmpty()) {
            return new ImportTable(List.of(), List.of());
        }
        List<String> columns = rows.getFirst().cells().stream().map(String::strip).toList();
        return new ImportTable(columns, rows.subList(1, rows.size()));
    }

    /** A small archive may hold an endless sheet, whatever its directory says. */
    private static void checkUnpackedSize(Path file) throws IOException {
        long unpacked = 0;
        byte[] chunk = new byte[CHUNK];
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                        unpacked += n;
                        if (unpacked > ImportLimits.MOST_UNPACKED_BYTES) {
                            throw ImportLimits.tooLarge(file);
                        }
                    }
                }
            }
        }
    }

    private static List<String> cells(Row row) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            texts.add(text(row.getOptionalCell(i).orElse(null)));
        }
        return texts;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        return switch (cell.getType()) {
            case NUMBER -> cell.asNumber().toPlainString();
            case BOOLEAN -> cell.asBoolean().toString();
            default -> String.valueOf(cell.getText());
        };
    }
}

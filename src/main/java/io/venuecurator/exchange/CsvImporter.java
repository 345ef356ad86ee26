package io.venuecurator.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * CSV by RFC 4180 in UTF-8. The separator is whichever of comma, semicolon and tab the header has
 * most of.
 */
final class CsvImporter implements Importer {

    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Override
    public ImportTable read(Path file) throws IOException {
        ImportLimits.checkSize(file);
        List<String> columns = List.of();
        List<ImportTable.Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> csv =
                CsvReader.builder()
                        .fieldSeparator(separator(file))
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(Files.newBufferedReader(file))) {
            boolean header = true;
            for (CsvRecord line : csv) {
                ImportLimits.checkRows(file, rows.size(), line.getFieldCount());
                if (header) {
                    columns = line.getFields().stream().map(CsvImporter::name).toList();
                    header = false;
                } else {
                    rows.add(
                            new ImportTable.Row(
                                    line.getStartingLineNumber(),
                                    line.getFields().stream().map(FormulaGuard::unguard).toList()));
                }
            }
        } catch (CsvParseException | UncheckedIOException e) {
            throw unreadable(file, e);
        }
        return new ImportTable(columns, rows);
    }

    /** The name of a column; the first one may have a byte order mark before it. */
    private static String name(String cell) {
        return cell.startsWith(BYTE_ORDER_MARK) ? cell.substring(1).strip() : cell.strip();
    }

    private static char separator(Path file) throws IOException {
        String header;
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            header = String.valueOf(reader.readLine());
        } catch (CharacterCodingException e) {
            throw unreadable(file, e);
        }
        char best = SEPARATORS[0];
        for (char separator : SEPARATORS) {
            best = count(header, separator) > count(header, best) ? separator : best;
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private static IOException unreadable(Path file, Exception cause) {
        return new IOException(
                file
                        + " cannot be read as CSV in UTF-8 ("
                        + cause.getMessage()
                        + "); save it as \"CSV UTF-8\" and import it again.",
                cause);
    }
}

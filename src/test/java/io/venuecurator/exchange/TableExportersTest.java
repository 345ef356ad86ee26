package io.venuecurator.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** CSV and Excel. */
class TableExportersTest {

    private static final String HALL =
            """
            {"id":"hall","name":"=cmd|'/c calc'!A1","pricing":{"price_per_table":1388.50},
             "contact":{"phone":"+65 6000 1234"},"amenities":{"bridal_suite":true},
             "location":{"mrt_lines":["EW","NE"]},"description":"Two\\nlines, \\"quoted\\""}
            """;

    @Test
    void csvHasOneLinePerVenueUnderThePathsOfTheFields() throws IOException {
        String out = Exports.text(ExportFormat.CSV, Exports.venues(HALL, "{\"id\":\"b\"}"));

        assertThat(out).startsWith("\uFEFFid,name,");
        List<NamedCsvRecord> rows = read(out);
        assertThat(rows).hasSize(2);
        NamedCsvRecord hall = rows.getFirst();
        assertThat(hall.getField("pricing.price_per_table")).isEqualTo("1388.50");
        assertThat(hall.getField("amenities.bridal_suite")).isEqualTo("true");
        assertThat(hall.getField("location.mrt_lines")).isEqualTo("EW, NE");
        assertThat(hall.getField("description")).isEqualTo("Two\nlines, \"quoted\"");
        assertThat(rows.getLast().getField("name")).isEmpty();
    }

    @Test
    void csvRunsNoFormula() throws IOException {
        NamedCsvRecord hall = read(Exports.text(ExportFormat.CSV, Exports.venues(HALL))).getFirst();

        assertThat(hall.getField("name")).isEqualTo("'=cmd|'/c calc'!A1");
        assertThat(hall.getField("contact.phone")).isEqualTo("'+65 6000 1234");
    }

    @Property(tries = 200)
    void anyNameComesBackFromCsv(@ForAll @StringLength(max = 12) String name) throws IOException {
        ObjectNode venue = JsonNodeFactory.instance.objectNode().put("id", "a").put("name", name);
        boolean valid = name.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);

        String out = Exports.text(ExportFormat.CSV, Exports.venues(venue.toString()));

        if (valid) {
            assertThat(FormulaGuard.unguard(read(out).getFirst().getField("name"))).isEqualTo(name);
        }
    }

    @Test
    void excelHasTypedCellsAndNoFormula() throws IOException {
        byte[] out =
                Exports.bytes(
                        ExportFormat.EXCEL,
                        List.of(Exports.venue(0, HALL, Exports.change("rating", null, "4.50"))));

        assertThat(xml(out)).isNotEmpty().noneMatch(sheet -> sheet.contains("<f>"));
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out))) {
            List<Row> rows = workbook.getFirstSheet().read();
            int name = column(rows.getFirst(), "name");
            int price = column(rows.getFirst(), "pricing.price_per_table");
            int rating = column(rows.getFirst(), "rating");
            assertThat(rows.get(1).getCell(name).getType()).isEqualTo(CellType.STRING);
            assertThat(rows.get(1).getCellText(name)).isEqualTo("=cmd|'/c calc'!A1");
            assertThat(rows.get(1).getCell(price).asNumber())
                    .isEqualByComparingTo(new BigDecimal("1388.50"));
            assertThat(rows.get(1).getCell(rating).asNumber()).isEqualByComparingTo("4.5");
            List<Row> changes = workbook.getSheet(1).orElseThrow().read();
            assertThat(changes.get(1).getCellText(2)).isEqualTo("rating");
            assertThat(changes.get(1).getCellText(5)).isEqualTo("hall.example");
        }
    }

    @Property(tries = 100)
    void anyTextMakesAWorkbookThatOpens(@ForAll @StringLength(max = 12) String name)
            throws IOException {
        ObjectNode venue = JsonNodeFactory.instance.objectNode().put("id", "a").put("name", name);

        byte[] out = Exports.bytes(ExportFormat.EXCEL, Exports.venues(venue.toString()));

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out))) {
            assertThat(workbook.getFirstSheet().read()).hasSize(2);
        }
    }

    @Test
    void numbersThatExcelWouldRoundStayTexts() throws IOException {
        String venue = "{\"id\":\"a\",\"rating\":1234567890.1234567890}";
        byte[] out = Exports.bytes(ExportFormat.EXCEL, Exports.venues(venue));

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out))) {
            List<Row> rows = workbook.getFirstSheet().read();
            int rating = column(rows.getFirst(), "rating");
            assertThat(rows.get(1).getCellText(rating)).isEqualTo("1234567890.1234567890");
        }
    }

    private static List<NamedCsvRecord> read(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv.substring(1)).stream().toList();
    }

    private static int column(Row header, String name) {
        for (int i = 0; i < header.getCellCount(); i++) {
            if (header.getCellText(i).equals(name)) {
                return i;
            }
        }
        throw new AssertionError("No column " + name);
    }

    private static List<String> xml(byte[] workbook) throws IOException {
        Path file = Files.write(Files.createTempFile("sheets", ".xlsx"), workbook);
        List<String> sheets = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().startsWith("xl/worksheets")) {
                    byte[] xml = zip.getInputStream(entry).readAllBytes();
                    sheets.add(new String(xml, StandardCharsets.UTF_8));
                }
            }
        } finally {
            Files.delete(file);
        }
        return sheets;
    }
}

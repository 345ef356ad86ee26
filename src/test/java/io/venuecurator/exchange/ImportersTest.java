package io.venuecurator.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportersTest {

    private static final String HALL =
            "{\"id\":\"hall\",\"name\":\"=Hall\",\"pricing\":{\"price_per_table\":1388.50},"
                    + "\"contact\":{\"phone\":\"+65 6000 1234\"},"
                    + "\"amenities\":{\"bridal_suite\":true},"
                    + "\"location\":{\"mrt_lines\":[\"EW\",\"NE\"]}}";

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource(ImportFormat.class)
    void readsWhatTheExportOfTheSameFormatWrote(ImportFormat format) throws IOException {
        ExportFormat out = ExportFormat.valueOf(format.name());
        Path file = folder.resolve("t." + out.ending());
        Files.write(file, Exports.bytes(out, Exports.venues(HALL, "{\"id\":\"b\"}")));

        ImportTable table =
                ImportFormat.ofFile(file.toString()).orElseThrow().importer().read(file);

        assertThat(table.rows()).hasSize(2);
        assertThat(cell(table, "id")).isEqualTo("hall");
        assertThat(cell(table, "name")).isEqualTo("=Hall");
        assertThat(cell(table, "contact.phone")).isEqualTo("+65 6000 1234");
        assertThat(cell(table, "pricing.price_per_table")).startsWith("1388.5");
        assertThat(cell(table, "amenities.bridal_suite")).isEqualToIgnoringCase("true");
        assertThat(cell(table, "location.mrt_lines")).isEqualTo("EW, NE");
    }

    @ParameterizedTest
    @CsvSource({"',', a.csv", "';', b.csv", "'\t', c.tsv"})
    void recognisesTheSeparatorByTheHeader(String separator, String name) throws IOException {
        Path file = write(name, "Name" + separator + "Tel\nHall" + separator + "1\nShort\n");

        ImportTable table = new CsvImporter().read(file);

        assertThat(table.columns()).containsExactly("Name", "Tel");
        assertThat(table.rows().getFirst().cells()).containsExactly("Hall", "1");
        assertThat(table.rows().getLast().cell(1)).isEmpty();
        assertThat(table.rows().getLast().number()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.csv", "x.xlsx", "x.json"})
    void namesAFileThatIsNoTable(String name) throws IOException {
        Path file =
                Files.write(
                        folder.resolve(name), "\"\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> ImportFormat.ofFile(name).orElseThrow().importer().read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(name);
    }

    @Test
    void refusesAWorkbookThatUnpacksWithoutEnd() throws IOException {
        Path file = folder.resolve("bomb.xlsx");
        byte[] zeros = new byte[1 << 20];
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (long n = 0; n <= ImportLimits.MOST_UNPACKED_BYTES; n += zeros.length) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }

        assertThatThrownBy(() -> new ExcelImporter().read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("too large");
    }

    @Test
    void emptyTablesHaveNoRows() throws IOException {
        assertThat(new CsvImporter().read(write("e.csv", "")).rows()).isEmpty();
        assertThat(new JsonImporter().read(write("e.json", "[]")).rows()).isEmpty();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String cell(ImportTable table, String column) {
        List<String> columns = table.columns();
        return table.rows().getFirst().cell(columns.indexOf(column));
    }
}

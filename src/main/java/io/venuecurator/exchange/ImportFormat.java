package io.venuecurator.exchange;

import java.util.Locale;
import java.util.Optional;

/** The formats that tables of venues can be imported from. */
public enum ImportFormat {
    /** A table by RFC 4180, in UTF-8, separated by commas, semicolons or tabs. */
    CSV,
    /** The first sheet of a workbook. */
    EXCEL,
    /** A list of objects, or an object with a list {@code venues}. */
    JSON;

    /** The format that a file's name tells by its ending; none if it tells none. */
    public static Optional<ImportFormat> ofFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".csv") || lower.endsWith(".tsv")) {
            return Optional.of(CSV);
        }
        if (lower.endsWith(".xlsx")) {
            return Optional.of(EXCEL);
        }
        return lower.endsWith(".json") ? Optional.of(JSON) : Optional.empty();
    }

    /** What reads it. */
    public Importer importer() {
        return switch (this) {
            case CSV -> new CsvImporter();
            case EXCEL -> new ExcelImporter();
            case JSON -> new JsonImporter();
        };
    }
}

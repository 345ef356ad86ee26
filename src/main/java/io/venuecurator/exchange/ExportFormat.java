package io.venuecurator.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats that venues can be exported in. */
public enum ExportFormat {
    /** The venues as they stand in their file, byte for byte. */
    JSON("json"),
    /** A table by RFC 4180, in UTF-8. */
    CSV("csv"),
    /** A workbook for Excel: the venues, and what was changed in them. */
    EXCEL("xlsx"),
    /** What to do to the file as it was before the review, by RFC 6902. */
    JSON_PATCH("json-patch"),
    /** A page for people: before and after, and every change with its source and reviewer. */
    HTML("html");

    private final String ending;

    ExportFormat(String ending) {
        this.ending = ending;
    }

    /** How names of such files end, without the dot. */
    public String ending() {
        return ending;
    }

    /** The format that a file's name tells by its ending; none if it tells none. */
    public static Optional<ExportFormat> ofFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(f -> lower.endsWith("." + f.ending)).findFirst();
    }

    /** What writes it. */
    public Exporter exporter() {
        return switch (this) {
            case JSON -> new JsonExporter();
            case CSV -> new CsvExporter();
            case EXCEL -> new ExcelExporter();
            case JSON_PATCH -> new JsonPatchExporter();
            case HTML -> new HtmlExporter();
        };
    }
}

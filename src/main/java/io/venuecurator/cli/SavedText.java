package io.venuecurator.cli;

import io.venuecurator.file.Conflict;
import io.venuecurator.file.WriteReport;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a write did, as lines of text. It exists only after the file was read back. */
final class SavedText {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private SavedText() {}

    /** The lines, without line ends; the first says "Saved" if anything stands in the file now. */
    static List<String> of(WriteReport report, Path file, ZoneId zone) {
        List<String> lines = new ArrayList<>();
        if (!report.applied().isEmpty()) {
            lines.add(
                    "Saved "
                            + Amounts.count(report.applied().size(), "value", "values")
                            + " in "
                            + file
                            + " at "
                            + TIME.withZone(zone).format(report.savedAt())
                            + backup(report)
                            + ".");
        }
        for (Conflict conflict : report.conflicts()) {
            lines.add(
                    PlainText.of(
                            "Left out: "
                                    + conflict.change().venueKey()
                                    + " "
                                    + conflict.change().field()
                                    + ": "
                                    + conflict.reason()));
        }
        return lines;
    }

    private static String backup(WriteReport report) {
        return report.backup() == null ? "" : " (backup: " + report.backup() + ")";
    }
}

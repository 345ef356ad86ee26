package io.venuecurator.cli;

import io.venuecurator.file.WriteReport;
import io.venuecurator.proposal.Proposal;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** What came of saving, as lines of text. They exist only after the file was read back. */
final class SavedText {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private SavedText() {}

    /**
     * The lines, without line ends; empty if nothing had to be in the file.
     *
     * @param reports the writes, in order
     * @param held how many of the values decided upon stand in the file
     */
    static List<String> of(List<WriteReport> reports, long held, Path file, ZoneId zone) {
        int written = reports.stream().mapToInt(report -> report.applied().size()).sum();
        if (written == 0) {
            return held == 0
                    ? List.of()
                    : List.of("Saved: " + file + " holds what was decided already.");
        }
        return List.of(
                "Saved "
                        + Amounts.count(written, "value", "values")
                        + " in "
                        + file
                        + " at "
                        + TIME.withZone(zone).format(reports.getLast().savedAt())
                        + backup(reports)
                        + ".");
    }

    private static String backup(List<WriteReport> reports) {
        Path backup = reports.getFirst().backup();
        return backup == null ? "" : " (backup: " + backup.getFileName() + " beside it)";
    }

    /** Says that a decision was set aside. */
    static String leftOut(Proposal proposal) {
        return PlainText.of(
                "Left out: somebody else changed "
                        + proposal.field()
                        + " of "
                        + proposal.venueId()
                        + " in the file meanwhile; it is back for review.");
    }
}

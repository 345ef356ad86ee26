package io.venuecurator.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A doctor's report as lines of text. */
final class DoctorText {

    private DoctorText() {}

    /** The lines, without line ends. */
    static List<String> of(DoctorReport report) {
        List<String> lines = new ArrayList<>();
        lines.add("Java       " + report.java());
        lines.add("profile    " + PlainText.of(report.profile()));
        lines.add(
                "contact    "
                        + (report.contact().isBlank()
                                ? "none; set VENUE_CURATOR_CONTACT so that site owners can reach"
                                        + " you"
                                : PlainText.of(report.contact())));
        lines.add("keychain   " + (report.keychain() ? "yes" : "none on this machine"));
        lines.add("");
        lines.add("keys:");
        report.keys().forEach(key -> lines.add(key(key)));
        lines.add("");
        lines.add("sources:");
        report.sources().forEach(source -> lines.add(source(source)));
        if (report.sources().isEmpty()) {
            lines.add(
                    "  none is set up by a key; name one to try it, for example --source"
                            + " searxng:http://localhost:8080");
        }
        DoctorReport.Redis redis = report.redis();
        if (redis != null) {
            lines.add("");
            lines.add("redis:");
            lines.addAll(RedisCheckText.of(redis));
        }
        return lines;
    }

    private static String key(DoctorReport.Key key) {
        String place = key.place();
        return String.format(
                Locale.ROOT,
                "  %-16s %s",
                key.name(),
                place == null
                        ? "not set (%s, or doctor --set-key %s)"
                                .formatted(key.variable(), key.name())
                        : "in " + PlainText.of(place));
    }

    private static String source(DoctorReport.Source source) {
        String said =
                switch (source.status()) {
                    case "answers" -> "answers, " + source.tookMs() + " ms";
                    case "not_tried" -> "not tried";
                    default -> source.status().replace('_', ' ') + ": " + source.message();
                };
        return String.format(
                Locale.ROOT, "  %-16s %s", PlainText.of(source.source()), PlainText.of(said));
    }
}

package io.venuecurator.exchange;

import io.venuecurator.venue.ConfidenceLevel;
import io.venuecurator.venue.VenueField;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * A report for people, one page without scripts or anything from elsewhere: how complete the venues
 * were and are, field by field, and every change with its source and reviewer. Of a long text only
 * the beginning is shown.
 */
final class HtmlExporter implements Exporter {

    private static final int LONGEST_TEXT = 300;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private static final String STYLE =
            """
            body{font:15px/1.45 system-ui,sans-serif;max-width:70em;margin:2em auto;padding:0 1em;color:#1f2328;background:#fff}
            table{border-collapse:collapse;width:100%;margin:0 0 2em}
            th,td{text-align:left;padding:.3em .6em;border-bottom:1px solid #d0d7de;vertical-align:top;overflow-wrap:anywhere}
            .n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
            .b{width:22%}.b span{display:block;height:.8em;margin-top:.3em;background:#0550ae}
            @media(prefers-color-scheme:dark){body{color:#e6edf3;background:#0d1117}th,td{border-color:#3d444d}.b span{background:#79c0ff}}
            """;

    @Override
    public void write(ExportData data, OutputStream out) throws IOException {
        ReportFigures figures = new ReportFigures(data.profile());
        try {
            data.venues().forEach(figures::add);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        BufferedWriter writer =
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        Html html = new Html(writer);
        head(html, data, figures);
        levels(html, figures);
        fields(html, figures);
        changes(html, figures, data);
        html.raw("</body></html>\n");
        writer.flush();
    }

    private static void head(Html html, ExportData data, ReportFigures figures) throws IOException {
        html.raw("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">")
                .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';")
                .raw(" style-src 'unsafe-inline'\"><title>Review of ")
                .text(data.fileName())
                .raw("</title><style>")
                .raw(STYLE)
                .raw("</style></head><body><h1>Review of ")
                .text(data.fileName())
                .raw("</h1><p>")
                .text(
                        "%s. %,d venues, %,d changed values. Completeness on average %s before and %s after."
                                .formatted(
                                        time(data.at()),
                                        figures.venues(),
                                        figures.changes().size(),
                                        percent(figures.mean(figures.before())),
                                        percent(figures.mean(figures.after()))))
                .raw("</p>");
    }

    private static void levels(Html html, ReportFigures figures) throws IOException {
        html.raw("<h2>Completeness of the venues</h2><table><tr><th>Level</th>");
        comparisonHead(html);
        for (ConfidenceLevel level : ConfidenceLevel.values()) {
            String name = level.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            comparison(html, name, figures.before().at(level), figures.after().at(level), figures);
        }
        html.raw("</table>");
    }

    private static void fields(Html html, ReportFigures figures) throws IOException {
        html.raw("<h2>Completeness of each field</h2><table><tr><th>Field</th>");
        comparisonHead(html);
        List<VenueField> fields = figures.fields();
        for (int i = 0; i < fields.size(); i++) {
            comparison(
                    html,
                    fields.get(i).label(),
                    figures.before().filled(i),
                    figures.after().filled(i),
                    figures);
        }
        html.raw("</table>");
    }

    private static void comparisonHead(Html html) throws IOException {
        html.raw("<th class=\"n\">Before</th><th></th><th class=\"n\">After</th><th></th></tr>");
    }

    private static void comparison(
            Html html, String name, int before, int after, ReportFigures figures)
            throws IOException {
        int of = Math.max(1, figures.venues());
        html.raw("<tr>").cell(name);
        for (int count : new int[] {before, after}) {
            int share = Math.round(100f * count / of);
            html.number("%,d (%d %%)".formatted(count, share)).bar(share);
        }
        html.raw("</tr>\n");
    }

    private static void changes(Html html, ReportFigures figures, ExportData data)
            throws IOException {
        html.raw("<h2>Changes</h2>");
        if (figures.changes().isEmpty()) {
            html.raw("<p>Nothing was changed.</p>");
            return;
        }
        html.raw("<table><tr><th>Venue</th><th>Field</th><th>Before</th><th>After</th>")
                .raw("<th>Source</th><th>Reviewer</th><th>At</th></tr>\n");
        ZoneId zone = data.at().getZone();
        for (FieldChange change : figures.changes()) {
            String field =
                    data.profile()
                            .field(change.field())
                            .map(VenueField::label)
                            .orElse(change.field().value());
            html.raw("<tr>")
                    .cell(change.venueName().isEmpty() ? change.venueId() : change.venueName())
                    .cell(field)
                    .cell(shortened(CellText.of(change.original())))
                    .cell(shortened(CellText.of(change.value())))
                    .cell(change.source())
                    .cell(change.reviewer())
                    .cell(time(change.at().atZone(zone)))
                    .raw("</tr>\n");
        }
        html.raw("</table>");
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
    }

    private static String percent(double share) {
        return Math.round(share * 100) + " %";
    }

    private static String time(ZonedDateTime at) {
        return at.format(TIME);
    }
}

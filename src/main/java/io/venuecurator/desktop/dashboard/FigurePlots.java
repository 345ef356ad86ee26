package io.venuecurator.desktop.dashboard;

import io.venuecurator.desktop.mark.Icons;
import io.venuecurator.desktop.mark.Mark;
import io.venuecurator.desktop.mark.Tones;
import io.venuecurator.desktop.open.FileModel;
import io.venuecurator.desktop.text.Percent;
import io.venuecurator.desktop.text.Texts;
import io.venuecurator.review.FieldFilling;
import io.venuecurator.review.JudgedGroup;
import io.venuecurator.review.Reliability;
import io.venuecurator.review.ReviewFigures;
import io.venuecurator.venue.ConfidenceLevel;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.VenueField;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** Turns figures into the bars and points of the plots. */
public final class FigurePlots {

    private static final int MOST_SOURCES = 12;
    private static final int MOST_HOURS = 8;

    private final DashboardModel model;
    private final FileModel file;

    /** Plots whose bars tell the model what was picked. */
    public FigurePlots(DashboardModel model, FileModel file) {
        this.model = model;
        this.file = file;
    }

    /** One line per level: how many venues before and now. */
    List<Node> levels(ReviewFigures figures) {
        double most = 1;
        for (ConfidenceLevel level : ConfidenceLevel.values()) {
            most = Math.max(most, Math.max(count(figures, level), before(figures, level)));
        }
        List<Node> rows = new ArrayList<>();
        for (ConfidenceLevel level : Arrays.asList(ConfidenceLevel.values()).reversed()) {
            int before = before(figures, level);
            int now = count(figures, level);
            Mark name = new Mark();
            name.show(Icons.of(level), Texts.of(level), Tones.of(level));
            rows.add(
                    new BarRow(
                            name,
                            Texts.of("dashboard.change", before, now),
                            Texts.of("dashboard.level.help", Texts.of(level), before, now),
                            () -> model.pickLevel(level),
                            ShareBar.before(before / most),
                            ShareBar.now(now / most)));
        }
        return rows;
    }

    private static int before(ReviewFigures figures, ConfidenceLevel level) {
        return figures.before().getOrDefault(level, 0);
    }

    private static int count(ReviewFigures figures, ConfidenceLevel level) {
        return figures.now().getOrDefault(level, 0);
    }

    /** One line per field: the share of venues that have it, and how much of that is new. */
    List<Node> fields(ReviewFigures figures) {
        double all = Math.max(1, figures.venues());
        List<Node> rows = new ArrayList<>();
        for (FieldFilling filling : figures.fields()) {
            String name = label(filling.field());
            double before = filling.before() / all;
            double now = filling.now() / all;
            String figure =
                    filling.before() == filling.now()
                            ? Percent.of(now)
                            : Texts.of("dashboard.change", Percent.of(before), Percent.of(now));
            rows.add(
                    new BarRow(
                            new Label(name),
                            figure,
                            Texts.of(
                                    "dashboard.field.help",
                                    name,
                                    Percent.of(before),
                                    Percent.of(now),
                                    figures.venues() - filling.now()),
                            () -> model.pickMissing(filling.field()),
                            ShareBar.grown(before, now)));
        }
        return rows;
    }

    /** The latest hours in which something was decided. */
    List<Node> hours(ReviewFigures figures) {
        List<JudgedGroup<Instant>> all = figures.perHour();
        List<JudgedGroup<Instant>> shown =
                all.subList(Math.max(0, all.size() - MOST_HOURS), all.size());
        double most = shown.stream().mapToInt(JudgedGroup::decided).max().orElse(1);
        List<Node> columns = new ArrayList<>();
        String day = "";
        for (JudgedGroup<Instant> hour : shown) {
            String itsDay = Texts.day(hour.key());
            String clock = Texts.clockTime(hour.key());
            String label = Texts.of("dashboard.hour.pick", itsDay, clock);
            columns.add(
                    new HourColumn(
                            hour.decided(),
                            hour.decided() / most,
                            clock,
                            itsDay.equals(day) ? "" : itsDay,
                            Texts.of("dashboard.hour.help", label, hour.decided()),
                            () -> model.pick(label, hour.venues())));
            day = itsDay;
        }
        return columns;
    }

    /** How sure the program was against how often that was accepted. */
    Node reliability(ReviewFigures figures) {
        return new ReliabilityPlot(figures.byRange().stream().map(this::point).toList());
    }

    private ReliabilityPlot.Point point(JudgedGroup<Integer> range) {
        double width = 1.0 / Reliability.BINS;
        String label =
                Texts.of(
                        "dashboard.range.pick",
                        Percent.of(range.key() * width),
                        Percent.of((range.key() + 1) * width));
        return new ReliabilityPlot.Point(
                range.confidence(),
                range.share(),
                range.range().low(),
                range.range().high(),
                Texts.of(
                        "dashboard.reliability.help",
                        label,
                        Percent.of(range.confidence()),
                        acceptance(range)),
                () -> model.pick(label, range.venues()));
    }

    /** By how much a stated confidence is off on average. */
    String calibrationError(ReviewFigures figures) {
        return Texts.of("dashboard.calibration", figures.calibrationError() * 100);
    }

    /** One line per field: how often its proposals were accepted. */
    List<Node> byField(ReviewFigures figures) {
        return acceptance(figures.byField(), this::label);
    }

    /** One line per source, those decided most. */
    List<Node> bySource(ReviewFigures figures) {
        return acceptance(
                figures.bySource().stream().limit(MOST_SOURCES).toList(),
                host -> host.isEmpty() ? Texts.of("dashboard.source.none") : host);
    }

    private <K> List<Node> acceptance(List<JudgedGroup<K>> groups, Function<K, String> name) {
        List<Node> rows = new ArrayList<>();
        for (JudgedGroup<K> group : groups) {
            String label = name.apply(group.key());
            rows.add(
                    new BarRow(
                            new Label(label),
                            Texts.of(
                                    "dashboard.acceptance",
                                    Percent.of(group.share()),
                                    group.decided()),
                            Texts.of("dashboard.acceptance.help", label, acceptance(group)),
                            () ->
                                    model.pick(
                                            Texts.of("dashboard.decided.pick", label),
                                            group.venues()),
                            ShareBar.ranged(
                                    group.share(), group.range().low(), group.range().high())));
        }
        return rows;
    }

    private static String acceptance(JudgedGroup<?> group) {
        return Texts.of(
                "dashboard.accepted",
                group.accepted(),
                group.decided(),
                Percent.of(group.range().low()),
                Percent.of(group.range().high()));
    }

    /** Says what was left out because nobody looked at it. */
    String thresholdNote(ReviewFigures figures) {
        return Texts.of("dashboard.threshold", figures.byThreshold());
    }

    private String label(FieldPath path) {
        return file.service()
                .flatMap(service -> service.profile().field(path))
                .map(VenueField::label)
                .orElse(path.value());
    }
}

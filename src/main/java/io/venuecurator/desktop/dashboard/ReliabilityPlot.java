package io.venuecurator.desktop.dashboard;

import io.venuecurator.desktop.text.Percent;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/**
 * How sure the program was (to the right) against how often that was accepted (upwards), with the
 * range of the true share as a line through each point. Points on the diagonal keep their word: a
 * reliability diagram (M. H. DeGroot and S. E. Fienberg, "The comparison and evaluation of
 * forecasters", The Statistician 32, 1983, pages 12–22).
 */
final class ReliabilityPlot extends Region {

    private static final double LEFT = 48;
    private static final double BOTTOM = 22;
    private static final double TOP = 8;
    private static final double RIGHT = 20;
    private static final double HEIGHT = 210;
    private static final double[] TICKS = {0, 0.25, 0.5, 0.75, 1};

    private final Line diagonal = line("plot-diagonal");
    private final List<Line> grid = new ArrayList<>();
    private final List<Label> across = new ArrayList<>();
    private final List<Label> upwards = new ArrayList<>();
    private final List<Placed> points = new ArrayList<>();

    /**
     * A point of the plot.
     *
     * @param confidence how sure the program was, 0…1
     * @param share how often that was accepted, 0…1
     * @param low of the range of the true share
     * @param high of that range
     * @param help the point as a sentence, and what a click does
     * @param pick shows the venues it is about
     */
    record Point(
            double confidence, double share, double low, double high, String help, Runnable pick) {}

    private record Placed(Point point, Line range, Button mark) {}

    ReliabilityPlot(List<Point> shown) {
        getStyleClass().add("reliability");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        for (double tick : TICKS) {
            grid.add(line("plot-grid"));
            grid.add(line("plot-grid"));
            across.add(tick(tick));
            upwards.add(tick(tick));
        }
        shown.forEach(point -> points.add(placed(point)));
        getChildren().addAll(grid);
        getChildren().add(diagonal);
        getChildren().addAll(across);
        getChildren().addAll(upwards);
        points.forEach(placed -> getChildren().addAll(placed.range(), placed.mark()));
    }

    private static Placed placed(Point point) {
        Button mark = new Button();
        mark.getStyleClass().add("plot-point");
        mark.setAccessibleText(point.help());
        mark.setTooltip(new Tooltip(point.help()));
        mark.setOnAction(event -> point.pick().run());
        return new Placed(point, line("plot-range"), mark);
    }

    private static Line line(String style) {
        Line line = new Line();
        line.getStyleClass().add(style);
        line.setManaged(false);
        return line;
    }

    private static Label tick(double share) {
        Label label = new Label(Percent.of(share));
        label.getStyleClass().add("muted");
        return label;
    }

    @Override
    protected void layoutChildren() {
        for (int i = 0; i < TICKS.length; i++) {
            double tick = TICKS[i];
            place(grid.get(2 * i), x(tick), y(0), x(tick), y(1));
            place(grid.get(2 * i + 1), x(0), y(tick), x(1), y(tick));
            Label under = across.get(i);
            under.autosize();
            under.relocate(x(tick) - under.getWidth() / 2, y(0) + 3);
            Label beside = upwards.get(i);
            beside.autosize();
            beside.relocate(LEFT - 6 - beside.getWidth(), y(tick) - beside.getHeight() / 2);
        }
        place(diagonal, x(0), y(0), x(1), y(1));
        for (Placed placed : points) {
            Point point = placed.point();
            double x = x(point.confidence());
            place(placed.range(), x, y(point.low()), x, y(point.high()));
            placed.mark().autosize();
            placed.mark()
                    .relocate(
                            x - placed.mark().getWidth() / 2,
                            y(point.share()) - placed.mark().getHeight() / 2);
        }
    }

    private double x(double share) {
        return LEFT + share * (getWidth() - LEFT - RIGHT);
    }

    private double y(double share) {
        return TOP + (1 - share) * (getHeight() - TOP - BOTTOM);
    }

    private static void place(Line line, double x1, double y1, double x2, double y2) {
        line.setStartX(x1);
        line.setStartY(y1);
        line.setEndX(x2);
        line.setEndY(y2);
    }
}

package io.venuecurator.desktop.dashboard;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** An hour of the plot of decisions: a number, a column as high as it, and when that was. */
final class HourColumn extends Button {

    private static final double HIGHEST = 72;

    /**
     * A column.
     *
     * @param count how many decisions
     * @param share of the highest column's count, 0…1
     * @param hour when
     * @param day its day, empty where the column before has the same
     * @param help the column as a sentence, and what a click does
     * @param pick shows the venues that were decided then
     */
    HourColumn(int count, double share, String hour, String day, String help, Runnable pick) {
        Region column = new Region();
        column.getStyleClass().add("hour-column");
        double height = Math.max(1, HIGHEST * share);
        column.setMinHeight(height);
        column.setMaxHeight(height);
        Label when = new Label(hour);
        Label date = new Label(day);
        date.getStyleClass().add("muted");
        VBox stacked = new VBox(2, new Label(Integer.toString(count)), column, when, date);
        stacked.setAlignment(Pos.BOTTOM_CENTER);
        setGraphic(stacked);
        setMaxHeight(Double.MAX_VALUE);
        setMinWidth(USE_PREF_SIZE);
        setAlignment(Pos.BOTTOM_CENTER);
        getStyleClass().addAll("flat", "hour");
        setAccessibleText(help);
        setTooltip(new Tooltip(help));
        setOnAction(event -> pick.run());
    }
}

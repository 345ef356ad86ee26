package io.venuecurator.desktop.dashboard;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A line of a plot: a name, its bars and its number. A button, so that the keyboard reaches it. */
final class BarRow extends Button {

    private static final double NAME_WIDTH = 172;
    private static final double FIGURE_WIDTH = 92;

    /**
     * A line.
     *
     * @param name what it is about
     * @param figure the number in words
     * @param help the whole line as a sentence, and what a click does
     * @param pick shows the venues it is about
     */
    BarRow(Node name, String figure, String help, Runnable pick, ShareBar... bars) {
        VBox drawn = new VBox(2, bars);
        drawn.setAlignment(Pos.CENTER);
        HBox.setHgrow(drawn, Priority.ALWAYS);
        Label number = new Label(figure);
        number.getStyleClass().add("bar-figure");
        number.setMinWidth(FIGURE_WIDTH);
        number.setPrefWidth(FIGURE_WIDTH);
        HBox line = new HBox(8, fixed(name), drawn, number);
        line.setAlignment(Pos.CENTER_LEFT);
        line.prefWidthProperty().bind(widthProperty().subtract(12));
        setGraphic(line);
        setMaxWidth(Double.MAX_VALUE);
        getStyleClass().addAll("flat", "bar-row");
        setAccessibleText(help);
        setTooltip(new Tooltip(help));
        setOnAction(event -> pick.run());
    }

    private static Node fixed(Node name) {
        HBox box = new HBox(name);
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMinWidth(NAME_WIDTH);
        box.setPrefWidth(NAME_WIDTH);
        box.setMaxWidth(NAME_WIDTH);
        return box;
    }
}

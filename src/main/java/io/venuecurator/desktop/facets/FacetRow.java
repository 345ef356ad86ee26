package io.venuecurator.desktop.facets;

import io.venuecurator.desktop.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** One value of a facet: chosen or not, how many venues have it, and as a bar how many of all. */
final class FacetRow extends HBox {

    private final CheckBox box;
    private final Label count = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final String facetLabel;
    private int shown = -1;

    FacetRow(String facetLabel, String label, boolean histogram, Runnable toggle) {
        this.facetLabel = facetLabel;
        this.box = new CheckBox(label);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("facet-row");
        box.setMinWidth(0);
        box.setMinHeight(USE_PREF_SIZE);
        box.setWrapText(true);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMnemonicParsing(false);
        box.setTooltip(new Tooltip(label));
        box.setOnAction(event -> toggle.run());
        HBox.setHgrow(box, Priority.ALWAYS);
        count.getStyleClass().add("facet-count");
        count.setMinWidth(USE_PREF_SIZE);
        getChildren().add(box);
        if (histogram) {
            bar.getStyleClass().add("facet-bar");
            getChildren().add(bar);
        }
        getChildren().add(count);
    }

    void show(int venues, double share, boolean chosen) {
        if (venues != shown) {
            shown = venues;
            count.setText(Texts.of("facet.count", venues));
            box.setAccessibleText(Texts.of("facet.row.help", facetLabel, box.getText(), venues));
        }
        bar.setProgress(share);
        box.setSelected(chosen);
    }
}

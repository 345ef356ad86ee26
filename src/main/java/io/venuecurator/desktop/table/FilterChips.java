package io.venuecurator.desktop.table;

import io.venuecurator.desktop.mark.Icons;
import io.venuecurator.desktop.query.Facet;
import io.venuecurator.desktop.query.FacetValue;
import io.venuecurator.desktop.query.TableQuery;
import io.venuecurator.desktop.query.TableResult;
import io.venuecurator.desktop.query.VenueTableModel;
import io.venuecurator.desktop.text.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Pane;
import org.kordamp.ikonli.feather.Feather;

/** What narrows the table, one removable chip for each choice. */
final class FilterChips {

    private final Pane chips;
    private final VenueTableModel model;

    FilterChips(Pane chips, VenueTableModel model) {
        this.chips = chips;
        this.model = model;
    }

    void connect() {
        model.resultProperty().subscribe(this::show);
    }

    private void show(TableResult result) {
        chips.getChildren().clear();
        TableQuery query = result.query();
        if (!query.text().isBlank()) {
            add(
                    Texts.of("chip.text", query.text().strip()),
                    () -> change(model.queryProperty().get().withText("")));
        }
        for (Facet facet : result.facets()) {
            for (FacetValue value : facet.values()) {
                if (query.selection().contains(facet.id(), value.id())) {
                    add(
                            Texts.of("chip.facet", facet.label(), value.label()),
                            () -> toggle(facet.id(), value.id()));
                }
            }
        }
        boolean any = !chips.getChildren().isEmpty();
        chips.setVisible(any);
        chips.setManaged(any);
    }

    private void toggle(String facet, String value) {
        TableQuery query = model.queryProperty().get();
        change(query.withSelection(query.selection().toggle(facet, value)));
    }

    private void change(TableQuery query) {
        model.queryProperty().set(query);
    }

    private void add(String text, Runnable remove) {
        Button chip = new Button(text, Icons.node(Feather.X));
        chip.getStyleClass().addAll("chip", "small");
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setAccessibleText(Texts.of("chip.remove", text));
        chip.setOnAction(event -> remove.run());
        chips.getChildren().add(chip);
    }
}

package io.venuecurator.desktop.table;

import io.venuecurator.desktop.mark.Icons;
import io.venuecurator.desktop.query.Facet;
import io.venuecurator.desktop.query.FacetValue;
import io.venuecurator.desktop.query.TableQuery;
import io.venuecurator.desktop.query.TableResult;
import io.venuecurator.desktop.query.VenueTableModel;
import io.venuecurator.desktop.text.Texts;
import java.util.Optional;
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
                    Texts.of(
                            result.searchedAll() ? "chip.text" : "chip.text.columns",
                            query.text().strip()),
                    () -> change(model.queryProperty().get().withText("")));
        }
        query.pick()
                .ifPresent(
                        pick ->
                                add(
                                        pick.label(),
                                        () ->
                                                change(
                                                        model.queryProperty()
                                                                .get()
                                                                .withPick(Optional.empty()))));
        query.selection()
                .chosen()
                .forEach(
                        (facet, values) ->
                                values.stream().sorted().forEach(v -> add(result, facet, v)));
        boolean any = !chips.getChildren().isEmpty();
        chips.setVisible(any);
        chips.setManaged(any);
    }

    /** Also a choice that the file no longer knows has its chip: else nobody could remove it. */
    private void add(TableResult result, String facet, String value) {
        Optional<Facet> known =
                result.facets().stream().filter(f -> f.id().equals(facet)).findFirst();
        String label =
                known.stream()
                        .flatMap(f -> f.values().stream())
                        .filter(v -> v.id().equals(value))
                        .map(FacetValue::label)
                        .findFirst()
                        .orElseGet(() -> value.startsWith("=") ? value.substring(1) : value);
        add(
                Texts.of("chip.facet", known.map(Facet::label).orElse(facet), label),
                () -> toggle(facet, value));
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

package io.venuecurator.desktop.settings;

import io.venuecurator.desktop.open.FileDialogs;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;

/** The list of the sources. */
public final class SourcesController {

    private final SourcesModel model;
    private final FileDialogs dialogs;

    @FXML private VBox sources;

    /** Called by the controller factory. */
    public SourcesController(SourcesModel model, FileDialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
    }

    @FXML
    void initialize() {
        model.entries().addListener(this::changed);
        model.entries().forEach(entry -> sources.getChildren().add(row(entry)));
    }

    private void changed(ListChangeListener.Change<? extends SourceEntry> change) {
        while (change.next()) {
            int from = change.getFrom();
            sources.getChildren().remove(from, from + change.getRemovedSize());
            sources.getChildren()
                    .addAll(from, change.getAddedSubList().stream().map(this::row).toList());
        }
    }

    private SourceRow row(SourceEntry entry) {
        return new SourceRow(
                entry, model, () -> dialogs.chooseFolder(sources.getScene().getWindow()));
    }
}

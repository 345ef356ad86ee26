package io.venuecurator.desktop.open;

import io.venuecurator.desktop.text.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * What stands in the window while no file is open: what to do, that one is being read, or why not.
 */
public final class StartController {

    /** Where the invented sample lies, seen from the folder the program is started in. */
    private static final Path SAMPLE = Path.of("data", "venues.json");

    private final FileModel file;
    private final FileDialogs dialogs;

    @FXML private Region root;
    @FXML private Node icon;
    @FXML private Node busy;
    @FXML private Label title;
    @FXML private Label text;
    @FXML private Button open;
    @FXML private Button sample;

    /** Called by the controller factory. */
    public StartController(FileModel file, FileDialogs dialogs) {
        this.file = file;
        this.dialogs = dialogs;
    }

    @FXML
    void initialize() {
        root.managedProperty().bind(root.visibleProperty());
        busy.managedProperty().bind(busy.visibleProperty());
        icon.managedProperty().bind(icon.visibleProperty());
        sample.managedProperty().bind(sample.visibleProperty());
        file.stateProperty().subscribe(this::show);
    }

    @FXML
    void onOpen() {
        dialogs.chooseVenuesFile(root.getScene().getWindow()).ifPresent(file::open);
    }

    @FXML
    void onSample() {
        file.open(SAMPLE);
    }

    private void show(FileState state) {
        root.setVisible(!(state instanceof FileState.Open));
        boolean loading = state instanceof FileState.Loading;
        busy.setVisible(loading);
        icon.setVisible(!loading);
        open.setVisible(!loading);
        sample.setVisible(!loading && Files.isRegularFile(SAMPLE));
        switch (state) {
            case FileState.Nothing nothing -> say("start.title", Texts.of("start.text"));
            case FileState.Loading read -> say("start.loading.title", read.file().toString());
            case FileState.Failed failed -> say("start.failed.title", failed.message());
            case FileState.Open opened -> say("start.title", "");
        }
    }

    private void say(String titleKey, String words) {
        title.setText(Texts.of(titleKey));
        text.setText(words);
    }
}

package io.venuecurator.desktop.open;

import io.venuecurator.desktop.text.Texts;
import java.nio.file.Path;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * What stands in the window while no file is open: what to do, that one is being read, or why not.
 */
public final class StartController {

    private final FileModel file;
    private final RecentFiles recent;
    private final FileDialogs dialogs;

    @FXML private Region root;
    @FXML private Node icon;
    @FXML private Node busy;
    @FXML private Label title;
    @FXML private Label text;
    @FXML private Button startOpen;
    @FXML private Button startSample;
    @FXML private VBox recentFiles;

    /** Called by the controller factory. */
    public StartController(FileModel file, RecentFiles recent, FileDialogs dialogs) {
        this.file = file;
        this.recent = recent;
        this.dialogs = dialogs;
    }

    @FXML
    void initialize() {
        root.managedProperty().bind(root.visibleProperty());
        busy.managedProperty().bind(busy.visibleProperty());
        icon.managedProperty().bind(icon.visibleProperty());
        startSample.managedProperty().bind(startSample.visibleProperty());
        recentFiles.managedProperty().bind(recentFiles.visibleProperty());
        recent.filesProperty().subscribe(this::showRecent);
        file.stateProperty().subscribe(this::show);
    }

    @FXML
    void onOpen() {
        dialogs.chooseVenuesFile(root.getScene().getWindow()).ifPresent(file::open);
    }

    @FXML
    void onSample() {
        SampleFile.find().ifPresent(file::open);
    }

    private void showRecent(List<Path> files) {
        Label head = new Label(Texts.of("start.recent"));
        head.getStyleClass().add("part-title");
        recentFiles.getChildren().setAll(head);
        for (Path path : files) {
            Hyperlink link = new Hyperlink(path.toString());
            link.setMnemonicParsing(false);
            link.setOnAction(event -> file.open(path));
            recentFiles.getChildren().add(link);
        }
        show(file.stateProperty().get());
    }

    private void show(FileState state) {
        root.setVisible(!(state instanceof FileState.Open));
        boolean loading = state instanceof FileState.Loading;
        busy.setVisible(loading);
        icon.setVisible(!loading);
        startOpen.setVisible(!loading);
        recentFiles.setVisible(!loading && !recent.filesProperty().get().isEmpty());
        startSample.setVisible(!loading && SampleFile.find().isPresent());
        switch (state) {
            case FileState.Nothing nothing -> say("start.title", whatToDo());
            case FileState.Loading read -> say("start.loading.title", read.file().toString());
            case FileState.Failed failed -> say("start.failed.title", failed.message());
            case FileState.Open opened -> say("start.title", "");
        }
    }

    private String whatToDo() {
        return Texts.of(
                startSample.isVisible() ? "start.text.sample" : "start.text.open",
                Texts.of("start.text"));
    }

    private void say(String titleKey, String words) {
        title.setText(Texts.of(titleKey));
        text.setText(words);
    }
}

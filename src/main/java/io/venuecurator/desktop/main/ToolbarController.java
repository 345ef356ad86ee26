package io.venuecurator.desktop.main;

import io.venuecurator.desktop.jobs.JobsModel;
import io.venuecurator.desktop.jobs.JobsState;
import io.venuecurator.desktop.open.ExportModel;
import io.venuecurator.desktop.open.FileDialogs;
import io.venuecurator.desktop.open.FileModel;
import io.venuecurator.desktop.open.FileState;
import io.venuecurator.desktop.open.RecentFiles;
import io.venuecurator.desktop.query.TableQuery;
import io.venuecurator.desktop.query.VenueTableModel;
import io.venuecurator.desktop.text.Texts;
import io.venuecurator.service.EnrichmentRequest;
import io.venuecurator.service.ExportScope;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The toolbar. Every command shows its scope: how many venues it is about. */
public final class ToolbarController {

    private final FileModel file;
    private final RecentFiles recent;
    private final VenueTableModel table;
    private final JobsModel jobs;
    private final ExportModel exports;
    private final FileDialogs dialogs;
    private final ObjectProperty<MainView> view;
    private boolean shortNames;

    @FXML private Pane first;
    @FXML private Pane second;
    @FXML private SplitMenuButton open;
    @FXML private Button enrichSelected;
    @FXML private Button enrichBelow;
    @FXML private Button pause;
    @FXML private FontIcon pauseIcon;
    @FXML private Button stop;
    @FXML private TextField search;
    @FXML private Label thresholdLabel;
    @FXML private Slider threshold;
    private final ToggleGroup exportScope = new ToggleGroup();
    @FXML private SplitMenuButton export;
    @FXML private Pane views;
    @FXML private MenuButton more;

    /** Called by the controller factory. */
    public ToolbarController(
            FileModel file,
            RecentFiles recent,
            VenueTableModel table,
            JobsModel jobs,
            ExportModel exports,
            FileDialogs dialogs,
            ObjectProperty<MainView> view) {
        this.file = file;
        this.recent = recent;
        this.table = table;
        this.jobs = jobs;
        this.exports = exports;
        this.dialogs = dialogs;
        this.view = view;
    }

    @FXML
    void initialize() {
        ViewSwitch.fill(views, view);
        fillExportMenu();
        open.setTooltip(new Tooltip(Texts.of("toolbar.open.help")));
        export.setTooltip(new Tooltip(Texts.of("toolbar.export.help")));
        new ToolbarFit(
                        first,
                        second,
                        List.of(open, export),
                        List.of(search, thresholdLabel, threshold))
                .connect(this::showRoom);
        table.queryProperty().subscribe(this::showQuery);
        search.textProperty().subscribe(text -> ask(query().withText(text)));
        threshold
                .valueProperty()
                .subscribe(
                        value ->
                                ask(
                                        query().withThreshold(
                                                        Math.round(value.doubleValue()) / 100.0)));
        table.resultProperty().subscribe(this::showScope);
        table.selectedKeysProperty().subscribe(this::showScope);
        recent.filesProperty().subscribe(this::showRecent);
        jobs.stateProperty().subscribe(this::showScope);
        jobs.pausedProperty().subscribe(this::showPause);
        file.stateProperty().subscribe(this::showScope);
        showScope();
    }

    /** The menu at the end, filled by the frame. */
    MenuButton more() {
        return more;
    }

    /** Puts the keyboard into the search. */
    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    @FXML
    void onOpen() {
        dialogs.chooseVenuesFile(open.getScene().getWindow()).ifPresent(file::open);
    }

    @FXML
    void onEnrichSelected() {
        List<String> keys = table.selectedKeysProperty().get();
        if (!enrichSelected.isDisabled()) {
            jobs.plan(new EnrichmentRequest(query().threshold(), null, keys));
        }
    }

    @FXML
    void onEnrichBelow() {
        if (!enrichBelow.isDisabled()) {
            jobs.plan(
                    new EnrichmentRequest(
                            query().threshold(), null, table.resultProperty().get().keysBelow()));
        }
    }

    @FXML
    void onPause() {
        jobs.togglePause();
    }

    @FXML
    void onStop() {
        jobs.stop();
    }

    @FXML
    void onExport() {
        file.service()
                .flatMap(
                        service ->
                                dialogs.chooseExport(export.getScene().getWindow(), service.file()))
                .ifPresent(target -> exports.export(target, scope()));
    }

    private void showRecent(List<Path> files) {
        open.getItems().setAll(files.stream().map(this::recentItem).toList());
    }

    private MenuItem recentItem(Path path) {
        MenuItem item = new MenuItem(path.toString());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> file.open(path));
        return item;
    }

    private ExportScope scope() {
        return (ExportScope) exportScope.getSelectedToggle().getUserData();
    }

    private void fillExportMenu() {
        for (ExportScope scope : ExportScope.values()) {
            RadioMenuItem item = new RadioMenuItem(Texts.of(scope));
            item.setUserData(scope);
            item.setToggleGroup(exportScope);
            item.setSelected(scope == ExportScope.APPROVED);
            export.getItems().add(item);
        }
    }

    private TableQuery query() {
        return table.queryProperty().get();
    }

    private void ask(TableQuery query) {
        table.queryProperty().set(query);
    }

    private void showQuery(TableQuery query) {
        if (!search.getText().equals(query.text())) {
            search.setText(query.text());
        }
        long percent = Math.round(query.threshold() * 100);
        if (Math.round(threshold.getValue()) != percent) {
            threshold.setValue((double) percent);
        }
        thresholdLabel.setText(Texts.of("toolbar.threshold", percent));
    }

    private void showRoom(ToolbarFit.Room room) {
        shortNames = room == ToolbarFit.Room.SHORT || room == ToolbarFit.Room.LEAST;
        showScope();
    }

    private void showScope() {
        boolean isOpen = file.stateProperty().get() instanceof FileState.Open;
        boolean running = jobs.stateProperty().get() instanceof JobsState.Running;
        int selected = table.selectedKeysProperty().get().size();
        int below = table.resultProperty().get().below();
        enrichSelected.setText(
                Texts.of(shortNames ? "toolbar.selected.short" : "toolbar.selected", selected));
        enrichSelected.setDisable(!isOpen || running || selected == 0);
        enrichBelow.setText(Texts.of(shortNames ? "toolbar.below.short" : "toolbar.below", below));
        enrichBelow.setDisable(!isOpen || running || below == 0);
        pause.setDisable(!running);
        stop.setDisable(!running);
        search.setDisable(!isOpen);
        threshold.setDisable(!isOpen);
        export.setDisable(!isOpen);
        views.setDisable(!isOpen);
        showPause();
    }

    private void showPause() {
        boolean paused = jobs.pausedProperty().get();
        pauseIcon.setIconCode(paused ? Feather.PLAY : Feather.PAUSE);
        pause.setAccessibleText(Texts.of(paused ? "toolbar.resume.help" : "toolbar.pause.help"));
    }
}

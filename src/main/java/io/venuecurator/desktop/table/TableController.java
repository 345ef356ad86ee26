package io.venuecurator.desktop.table;

import io.venuecurator.desktop.keys.Command;
import io.venuecurator.desktop.mark.KeyHint;
import io.venuecurator.desktop.open.FileModel;
import io.venuecurator.desktop.open.FileState;
import io.venuecurator.desktop.query.TableResult;
import io.venuecurator.desktop.query.VenueTableModel;
import io.venuecurator.desktop.state.VenueStates;
import io.venuecurator.desktop.text.Texts;
import io.venuecurator.venue.VenueRow;
import java.util.Objects;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The table: shows what the model found, and tells the model what is sorted and selected. */
public final class TableController {

    private static final double ROW_HEIGHT = 32;

    private final VenueTableModel model;
    private final VenueStates states;
    private final FileModel file;
    private final FlagModel flags;
    private final VenueRows rows = new VenueRows();

    @FXML private Label count;
    @FXML private Label sample;
    @FXML private FlowPane chips;
    @FXML private TableView<VenueRow> venues;
    @FXML private TableColumn<VenueRow, VenueRow> level;
    @FXML private TableColumn<VenueRow, VenueRow> state;
    @FXML private Button flag;
    @FXML private MenuButton columnsMenu;
    @FXML private Label noVenues;
    @FXML private Button clear;

    private @Nullable TableColumns columns;
    private TableLayout layout = TableLayout.USUAL;
    private boolean columnsShown;

    /** Called by the controller factory. */
    public TableController(
            VenueTableModel model, VenueStates states, FileModel file, FlagModel flags) {
        this.flags = flags;
        this.model = model;
        this.states = states;
        this.file = file;
    }

    @FXML
    void initialize() {
        venues.setItems(rows);
        venues.setFixedCellSize(ROW_HEIGHT);
        venues.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        venues.setRowFactory(
                view -> new VenueTableRow(model.queryProperty(), rows.editsProperty()));
        columns =
                new TableColumns(venues, level, LevelCell::new, state, () -> new StateCell(states));
        venues.setSortPolicy(view -> sort());
        TableSelection selection = new TableSelection(venues, rows, model);
        selection.connect();
        new FilterChips(chips, model).connect();
        ColumnMenu.connect(columnsMenu, venues);
        KeyHint.showOn(flag, Feather.FLAG, Command.FLAG_VENUE);
        file.stateProperty().subscribe(this::fileChanged);
        model.resultProperty().subscribe(result -> show(result, selection));
    }

    @FXML
    void onFlag() {
        flags.toggle();
    }

    @FXML
    void onClear() {
        model.queryProperty().set(model.queryProperty().get().unfiltered());
    }

    private TableColumns columns() {
        return Objects.requireNonNull(columns, "made when the FXML was loaded");
    }

    private void fileChanged(FileState now) {
        if (now instanceof FileState.Open open) {
            layout = layout().orElse(layout);
            columns().show(open.service().profile(), layout);
            columnsShown = true;
        }
        String label = now instanceof FileState.Open open ? open.sampleLabel() : "";
        sample.setText(label);
        sample.setVisible(!label.isEmpty());
        sample.setManaged(!label.isEmpty());
    }

    /** How the user has arranged the columns; none while no file has been open. */
    public Optional<TableLayout> layout() {
        return columnsShown ? Optional.of(columns().layout()) : Optional.empty();
    }

    /** Calls back whenever columns were shown, hidden or moved. */
    public void onArranged(Runnable action) {
        venues.getVisibleLeafColumns().subscribe(action);
    }

    /** Arranges the columns from now on; to be called before a file is opened. */
    public void arrange(TableLayout wanted) {
        layout = wanted;
    }

    private boolean sort() {
        model.queryProperty().set(model.queryProperty().get().withOrder(columns().order()));
        return true;
    }

    private void show(TableResult result, TableSelection selection) {
        if (!rows.isShowing(result.rows())) {
            selection.swap(result);
        }
        boolean filtering = result.query().isFiltering();
        count.setText(
                filtering
                        ? Texts.of("table.count.filtered", result.rows().size(), result.total())
                        : Texts.of("table.count", result.total()));
        noVenues.setText(Texts.of(result.total() > 0 ? "table.empty.filtered" : "table.empty"));
        clear.setVisible(filtering);
        clear.setManaged(filtering);
    }
}

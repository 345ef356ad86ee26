package io.venuecurator.desktop.table;

import io.venuecurator.desktop.open.FileModel;
import io.venuecurator.desktop.open.FileState;
import io.venuecurator.desktop.query.FacetSelection;
import io.venuecurator.desktop.query.RowOrder;
import io.venuecurator.desktop.query.TableQuery;
import io.venuecurator.desktop.query.TableResult;
import io.venuecurator.desktop.query.VenueTableModel;
import io.venuecurator.desktop.state.VenueStates;
import io.venuecurator.desktop.text.Texts;
import io.venuecurator.desktop.value.ValueText;
import io.venuecurator.venue.VenueField;
import io.venuecurator.venue.VenueProfile;
import io.venuecurator.venue.VenueRow;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;

/** The table: shows what the model found, and tells the model what is sorted and selected. */
public final class TableController {

    private static final double ROW_HEIGHT = 32;

    private final VenueTableModel model;
    private final VenueStates states;
    private final FileModel file;

    @FXML private Label count;
    @FXML private Label sample;
    @FXML private FlowPane chips;
    @FXML private TableView<VenueRow> venues;
    @FXML private TableColumn<VenueRow, VenueRow> level;
    @FXML private TableColumn<VenueRow, VenueRow> state;
    @FXML private Label emptyText;
    @FXML private Button clear;

    /** Called by the controller factory. */
    public TableController(VenueTableModel model, VenueStates states, FileModel file) {
        this.model = model;
        this.states = states;
        this.file = file;
    }

    @FXML
    void initialize() {
        venues.setFixedCellSize(ROW_HEIGHT);
        venues.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        venues.setRowFactory(view -> new VenueTableRow(model.queryProperty()));
        setUp(level, RowOrder.SCORE, LevelCell::new);
        setUp(state, RowOrder.STATE, () -> new StateCell(states));
        venues.setSortPolicy(view -> sort());
        TableSelection selection = new TableSelection(venues, model);
        selection.connect();
        new FilterChips(chips, model).connect();
        file.stateProperty().subscribe(this::fileChanged);
        model.resultProperty().subscribe(result -> show(result, selection));
    }

    @FXML
    void onClear() {
        TableQuery query = model.queryProperty().get();
        model.queryProperty().set(query.withText("").withSelection(FacetSelection.NONE));
    }

    private void fileChanged(FileState now) {
        if (now instanceof FileState.Open open) {
            showColumns(open.service().profile());
        }
        String label = now instanceof FileState.Open open ? open.sampleLabel() : "";
        sample.setText(label);
        sample.setVisible(!label.isEmpty());
    }

    /** Columns of the profile between level and state: the first one beside the level. */
    void showColumns(VenueProfile profile) {
        ValueText text = new ValueText(profile.region().currency());
        venues.getColumns().setAll(List.of(level));
        List<VenueField> columns = profile.columns();
        for (int i = 0; i < columns.size(); i++) {
            VenueField field = columns.get(i);
            int index = i;
            TableColumn<VenueRow, VenueRow> column = new TableColumn<>(field.label());
            column.setId("column." + field.path());
            column.setPrefWidth(ColumnWidths.of(field));
            setUp(column, index, () -> new ValueCell(text, field, index));
            venues.getColumns().add(column);
            if (i == 0) {
                venues.getColumns().add(state);
            }
        }
    }

    private static void setUp(
            TableColumn<VenueRow, VenueRow> column,
            int order,
            Supplier<TableCell<VenueRow, VenueRow>> cells) {
        column.setUserData(order);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(c -> cells.get());
    }

    private boolean sort() {
        RowOrder order =
                venues.getSortOrder().stream()
                        .findFirst()
                        .map(
                                column ->
                                        new RowOrder(
                                                (Integer) column.getUserData(),
                                                column.getSortType()
                                                        == TableColumn.SortType.ASCENDING))
                        .orElse(RowOrder.AS_IN_FILE);
        model.queryProperty().set(model.queryProperty().get().withOrder(order));
        return true;
    }

    private void show(TableResult result, TableSelection selection) {
        if (!isSame(result.rows(), venues.getItems())) {
            selection.swap(result.rows());
        }
        boolean filtering = result.query().isFiltering();
        count.setText(
                filtering
                        ? Texts.of("table.count.filtered", result.rows().size(), result.total())
                        : Texts.of("table.count", result.total()));
        emptyText.setText(Texts.of(filtering ? "table.empty.filtered" : "table.empty"));
        clear.setVisible(filtering);
        clear.setManaged(filtering);
    }

    /** Whether the same row objects stand in the same order: then only their states changed. */
    private static boolean isSame(List<VenueRow> a, List<VenueRow> b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            if (!a.get(i).equals(b.get(i))) {
                return false;
            }
        }
        return true;
    }
}

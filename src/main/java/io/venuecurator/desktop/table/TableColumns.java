package io.venuecurator.desktop.table;

import io.venuecurator.desktop.query.RowOrder;
import io.venuecurator.desktop.value.ValueText;
import io.venuecurator.venue.VenueField;
import io.venuecurator.venue.VenueProfile;
import io.venuecurator.venue.VenueRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;

/** The table's columns: made for a profile, arranged as the user left them. */
final class TableColumns {

    private final TableView<VenueRow> table;
    private final TableColumn<VenueRow, VenueRow> level;
    private final TableColumn<VenueRow, VenueRow> state;

    TableColumns(
            TableView<VenueRow> table,
            TableColumn<VenueRow, VenueRow> level,
            Supplier<TableCell<VenueRow, VenueRow>> levelCells,
            TableColumn<VenueRow, VenueRow> state,
            Supplier<TableCell<VenueRow, VenueRow>> stateCells) {
        this.table = table;
        this.level = level;
        this.state = state;
        setUp(level, RowOrder.SCORE, levelCells);
        setUp(state, RowOrder.STATE, stateCells);
    }

    /** Shows the profile's columns: level, the profile's first one, state, the others. */
    void show(VenueProfile profile, TableLayout layout) {
        ValueText text = new ValueText(profile.region().currency());
        List<TableColumn<VenueRow, VenueRow>> usual = new ArrayList<>(List.of(level));
        List<VenueField> fields = profile.columns();
        for (int i = 0; i < fields.size(); i++) {
            usual.add(column(fields.get(i), i, text));
            if (i == 0) {
                usual.add(state);
            }
        }
        arrange(usual, layout);
    }

    private static TableColumn<VenueRow, VenueRow> column(
            VenueField field, int index, ValueText text) {
        TableColumn<VenueRow, VenueRow> column = new TableColumn<>(field.label());
        column.setId(field.path().value());
        column.setPrefWidth(ColumnWidths.of(field));
        setUp(column, index, () -> new ValueCell(text, field, index));
        return column;
    }

    private static void setUp(
            TableColumn<VenueRow, VenueRow> column,
            int order,
            Supplier<TableCell<VenueRow, VenueRow>> cells) {
        column.setUserData(order);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(c -> cells.get());
    }

    private void arrange(List<TableColumn<VenueRow, VenueRow>> usual, TableLayout layout) {
        Map<String, TableColumn<VenueRow, VenueRow>> byId = new HashMap<>();
        usual.forEach(column -> byId.put(column.getId(), column));
        List<TableColumn<VenueRow, VenueRow>> arranged = new ArrayList<>();
        for (TableLayout.Column wanted :
                layout.arrange(usual.stream().map(TableColumns::asItIs).toList())) {
            TableColumn<VenueRow, VenueRow> column = byId.get(wanted.id());
            if (column != null) {
                column.setPrefWidth(wanted.width());
                column.setVisible(wanted.visible());
                arranged.add(column);
            }
        }
        table.getColumns().setAll(arranged);
        table.getSortOrder().clear();
        TableColumn<VenueRow, VenueRow> sortedBy = byId.get(layout.sortedBy());
        if (sortedBy != null) {
            sortedBy.setSortType(layout.ascending() ? SortType.ASCENDING : SortType.DESCENDING);
            table.getSortOrder().add(sortedBy);
        }
    }

    /** The columns as they are now. */
    TableLayout layout() {
        TableColumn<VenueRow, ?> sortedBy =
                table.getSortOrder().isEmpty() ? null : table.getSortOrder().getFirst();
        return new TableLayout(
                table.getColumns().stream().map(TableColumns::asItIs).toList(),
                sortedBy == null ? null : sortedBy.getId(),
                sortedBy == null || sortedBy.getSortType() == SortType.ASCENDING);
    }

    /** A column that was never laid out is as wide as it would like to be. */
    private static TableLayout.Column asItIs(TableColumn<?, ?> column) {
        double width = column.getTableView() == null ? column.getPrefWidth() : column.getWidth();
        return new TableLayout.Column(column.getId(), width, column.isVisible());
    }

    /** How the rows are to be sorted by what the user clicked. */
    RowOrder order() {
        return table.getSortOrder().stream()
                .findFirst()
                .map(
                        column ->
                                new RowOrder(
                                        (Integer) column.getUserData(),
                                        column.getSortType() == SortType.ASCENDING))
                .orElse(RowOrder.AS_IN_FILE);
    }
}

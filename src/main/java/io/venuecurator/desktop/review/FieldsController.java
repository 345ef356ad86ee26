package io.venuecurator.desktop.review;

import io.venuecurator.desktop.open.FileModel;
import io.venuecurator.desktop.part.RowInView;
import io.venuecurator.desktop.value.ValueText;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The lines of the review: original beside proposed beside final. */
public final class FieldsController {

    private static final int ROWS_ABOVE = 2;

    private final ReviewModel model;
    private final ReviewActions actions;
    private final FileModel file;
    private final ObservableList<FieldReview> lines = FXCollections.observableArrayList();
    private boolean following;

    @FXML private TableView<FieldReview> lineTable;
    @FXML private TableColumn<FieldReview, FieldReview> field;
    @FXML private TableColumn<FieldReview, FieldReview> original;
    @FXML private TableColumn<FieldReview, FieldReview> proposed;
    @FXML private TableColumn<FieldReview, FieldReview> finalValue;
    @FXML private TableColumn<FieldReview, FieldReview> confidence;

    /** Called by the controller factory. */
    public FieldsController(ReviewModel model, ReviewActions actions, FileModel file) {
        this.model = model;
        this.actions = actions;
        this.file = file;
    }

    @FXML
    void initialize() {
        lineTable.setItems(lines);
        lineTable.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        lineTable.setRowFactory(view -> new FieldTableRow());
        Supplier<ValueText> text = () -> new ValueText(currency());
        setUp(field, FieldNameCell::new);
        setUp(original, () -> new FieldValueCell(text, FieldReview::original));
        setUp(
                proposed,
                () ->
                        new FieldValueCell(
                                text,
                                line ->
                                        line.proposal() == null
                                                ? null
                                                : line.proposal().proposed()));
        setUp(finalValue, () -> new FinalValueCell(text, actions));
        setUp(confidence, ConfidenceCell::new);
        model.linesProperty().subscribe(newLines -> show());
        model.focusedFieldProperty().subscribe(focused -> showFocus());
        lineTable.getSelectionModel().selectedItemProperty().subscribe(this::tellModel);
    }

    /**
     * Shows or hides the columns whose content the card of the focused field repeats: in a narrow
     * review, what is proposed and what becomes of it must be readable.
     */
    void showWhatTheCardShows(boolean shown) {
        original.setVisible(shown);
        confidence.setVisible(shown);
    }

    /** Opens the editor of the focused field, or lets the model say why it cannot be edited. */
    void edit() {
        int row = lineTable.getSelectionModel().getSelectedIndex();
        if (row >= 0 && actions.canDecide()) {
            lineTable.requestFocus();
            lineTable.edit(row, finalValue);
        }
    }

    private static void setUp(
            TableColumn<FieldReview, FieldReview> column,
            Supplier<TableCell<FieldReview, FieldReview>> cells) {
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        column.setCellFactory(c -> cells.get());
    }

    private String currency() {
        return file.service().map(s -> s.profile().region().currency()).orElse("");
    }

    private void show() {
        following = true;
        try {
            if (lines.size() == model.linesProperty().get().size()) {
                replaceChanged();
            } else {
                lines.setAll(model.linesProperty().get());
            }
        } finally {
            following = false;
        }
        showFocus();
    }

    /** Rows that did not change keep their cells, so that nothing flickers or jumps. */
    private void replaceChanged() {
        for (int i = 0; i < lines.size(); i++) {
            FieldReview line = model.linesProperty().get().get(i);
            if (!lines.get(i).equals(line)) {
                lines.set(i, line);
            }
        }
    }

    private void showFocus() {
        following = true;
        try {
            int row = model.focusedLine().map(lines::indexOf).orElse(-1);
            if (row < 0) {
                lineTable.getSelectionModel().clearSelection();
            } else if (lineTable.getSelectionModel().getSelectedIndex() != row) {
                lineTable.getSelectionModel().clearAndSelect(row);
                RowInView.reveal(lineTable, row, ROWS_ABOVE);
            }
        } finally {
            following = false;
        }
    }

    private void tellModel(FieldReview selected) {
        if (!following && selected != null) {
            model.focusedFieldProperty().set(Optional.of(selected.field().path()));
        }
    }
}

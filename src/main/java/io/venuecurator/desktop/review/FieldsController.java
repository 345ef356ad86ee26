package io.venuecurator.desktop.review;

import io.venuecurator.desktop.open.FileModel;
import io.venuecurator.desktop.part.RowInView;
import io.venuecurator.desktop.value.ValueText;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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
    private final ObservableList<FieldLine> lines = FXCollections.observableArrayList();
    private Optional<String> venue = Optional.empty();
    private boolean following;

    @FXML private TableView<FieldLine> lineTable;
    @FXML private TableColumn<FieldLine, FieldReview> field;
    @FXML private TableColumn<FieldLine, FieldReview> original;
    @FXML private TableColumn<FieldLine, FieldReview> proposed;
    @FXML private TableColumn<FieldLine, FieldReview> finalValue;
    @FXML private TableColumn<FieldLine, FieldReview> confidence;

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
            TableColumn<FieldLine, FieldReview> column,
            Supplier<TableCell<FieldLine, FieldReview>> cells) {
        column.setCellValueFactory(line -> line.getValue().reviewProperty());
        column.setCellFactory(c -> cells.get());
    }

    private String currency() {
        return file.service().map(s -> s.profile().region().currency()).orElse("");
    }

    private void show() {
        following = true;
        try {
            leaveEditorOfOtherVenue();
            List<FieldReview> shown = model.linesProperty().get();
            if (lines.size() == shown.size()) {
                for (int i = 0; i < shown.size(); i++) {
                    lines.get(i).show(shown.get(i));
                }
            } else {
                lines.setAll(shown.stream().map(FieldLine::new).toList());
            }
        } finally {
            following = false;
        }
        showFocus();
    }

    /** What is typed belongs to the venue for which the editor was opened. */
    private void leaveEditorOfOtherVenue() {
        Optional<String> key = model.reviewProperty().get().map(VenueReview::key);
        if (!key.equals(venue)) {
            lineTable.edit(-1, null);
            venue = key;
        }
    }

    private void showFocus() {
        following = true;
        try {
            int row = model.focusedLine().map(model.linesProperty().get()::indexOf).orElse(-1);
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

    private void tellModel(FieldLine selected) {
        if (!following && selected != null) {
            model.focusedFieldProperty().set(Optional.of(selected.review().field().path()));
        }
    }
}

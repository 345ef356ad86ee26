package io.venuecurator.desktop.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.desktop.open.FileModel;
import io.venuecurator.desktop.text.EnumWords;
import io.venuecurator.desktop.text.Texts;
import io.venuecurator.desktop.value.ValueText;
import io.venuecurator.ledger.DecisionGroup;
import io.venuecurator.ledger.DecisionGrouping;
import io.venuecurator.ledger.DecisionOutcome;
import io.venuecurator.review.HistoryEntry;
import io.venuecurator.review.UndoPreview;
import io.venuecurator.venue.VenueField;
import io.venuecurator.venue.VenueProfile;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;

/** Chooses what to take back, shows what that means, and takes it back. */
public final class UndoSelectionController {

    private final UndoSelectionModel model;
    private final FileModel file;

    @FXML private ChoiceBox<DecisionGrouping> grouping;
    @FXML private ListView<DecisionGroup> groups;
    @FXML private Label undoScope;
    @FXML private Label undoFields;
    @FXML private VBox undoExamples;
    @FXML private Label undoProblem;
    @FXML private Button undoAll;

    /** Called by the controller factory. */
    public UndoSelectionController(UndoSelectionModel model, FileModel file) {
        this.model = model;
        this.file = file;
    }

    @FXML
    void initialize() {
        grouping.getItems().setAll(DecisionGrouping.values());
        grouping.setConverter(new EnumWords<>());
        grouping.valueProperty().bindBidirectional(model.groupingProperty());
        groups.setCellFactory(list -> new DecisionGroupCell(this::label));
        groups.getSelectionModel()
                .selectedItemProperty()
                .subscribe(group -> model.chosenProperty().set(Optional.ofNullable(group)));
        model.groupsProperty().subscribe(list -> groups.getItems().setAll(list));
        model.previewProperty().subscribe(this::show);
        undoProblem.managedProperty().bind(undoProblem.textProperty().isNotEmpty());
        undoProblem.visibleProperty().bind(undoProblem.managedProperty());
    }

    @FXML
    void onUndo() {
        undoAll.setDisable(true);
        model.undo(this::undone, this::failed);
    }

    @FXML
    void onCancel() {
        undoAll.getScene().getWindow().hide();
    }

    private void undone(DecisionOutcome outcome) {
        if (outcome.refused().isEmpty()) {
            undoProblem.setText("");
            onCancel();
        } else {
            undoProblem.setText(
                    Texts.of(
                            "undo.refused",
                            outcome.applied().size(),
                            outcome.refused().size(),
                            outcome.refused().getFirst().reason()));
        }
    }

    private void failed(Exception failure) {
        undoProblem.setText(
                Texts.of("review.problem.failed", String.valueOf(failure.getMessage())));
        model.refresh();
    }

    /** A field is shown by its name, everything else as it is. */
    private String label(String name) {
        return model.groupingProperty().get() == DecisionGrouping.FIELD
                ? profile()
                        .flatMap(p -> p.fields().stream().filter(is(name)).findFirst())
                        .map(VenueField::label)
                        .orElse(name)
                : name;
    }

    private static Predicate<VenueField> is(String path) {
        return field -> field.path().value().equals(path);
    }

    private Optional<VenueProfile> profile() {
        return file.service().map(service -> service.profile());
    }

    private void show(Optional<UndoPreview> preview) {
        undoAll.setDisable(preview.filter(p -> !p.entries().isEmpty()).isEmpty());
        undoExamples.getChildren().clear();
        undoFields.setText("");
        undoScope.setText(Texts.of("undo.choose"));
        undoAll.setText(Texts.of("undo.all", preview.map(p -> p.entries().size()).orElse(0)));
        Optional<VenueProfile> profile = profile();
        if (preview.isEmpty() || profile.isEmpty()) {
            return;
        }
        UndoPreview undo = preview.get();
        undoScope.setText(Texts.of("undo.scope", undo.entries().size(), undo.venues()));
        undoFields.setText(FieldCounts.of(undo.byField(), profile.get()));
        ValueText text = new ValueText(profile.get().region().currency());
        List<Label> examples =
                undo.examples().stream().map(e -> example(e, profile.get(), text)).toList();
        undoExamples.getChildren().setAll(examples);
    }

    private static Label example(HistoryEntry entry, VenueProfile profile, ValueText text) {
        Optional<VenueField> field = profile.field(entry.field());
        Label label =
                new Label(
                        Texts.of(
                                "undo.example",
                                entry.venueName(),
                                field.map(VenueField::label).orElse(entry.field().value()),
                                Texts.of(entry.decision().kind()),
                                field.map(f -> text.of(value(entry), f)).orElse(""),
                                entry.decision().reviewer(),
                                Texts.time(entry.decision().at())));
        label.setWrapText(true);
        label.getStyleClass().add("quote");
        return label;
    }

    private static JsonNode value(HistoryEntry entry) {
        return entry.decision().finalValue() == null
                ? entry.proposed()
                : entry.decision().finalValue();
    }
}

package io.venuecurator.desktop.bulk;

import io.venuecurator.desktop.bulk.AcceptAboveModel.Preview;
import io.venuecurator.desktop.open.FileModel;
import io.venuecurator.desktop.review.EvidenceSite;
import io.venuecurator.desktop.text.Percent;
import io.venuecurator.desktop.text.Texts;
import io.venuecurator.desktop.value.ValueText;
import io.venuecurator.ledger.DecisionOutcome;
import io.venuecurator.proposal.Evidence;
import io.venuecurator.proposal.Proposal;
import io.venuecurator.review.AcceptAbove;
import io.venuecurator.review.ErrorRate;
import io.venuecurator.venue.VenueField;
import io.venuecurator.venue.VenueProfile;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.VBox;

/**
 * The preview of accepting above a confidence: how many, which fields, ten examples, your record.
 */
public final class AcceptAboveController {

    private static final double PERCENT = 100;

    private final AcceptAboveModel model;
    private final FileModel file;

    @FXML private Label fromLabel;
    @FXML private Slider from;
    @FXML private CheckBox includeWarned;
    @FXML private Label scope;
    @FXML private Label fields;
    @FXML private Label record;
    @FXML private VBox examples;
    @FXML private Label problem;
    @FXML private Button acceptAll;

    /** Called by the controller factory. */
    public AcceptAboveController(AcceptAboveModel model, FileModel file) {
        this.model = model;
        this.file = file;
    }

    @FXML
    void initialize() {
        from.setValue(model.thresholdProperty().get() * PERCENT);
        from.valueProperty()
                .subscribe(
                        value ->
                                model.thresholdProperty()
                                        .set(Math.round(value.doubleValue()) / PERCENT));
        includeWarned.selectedProperty().bindBidirectional(model.includeWarnedProperty());
        model.previewProperty().subscribe(this::show);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        problem.visibleProperty().bind(problem.managedProperty());
    }

    @FXML
    void onAccept() {
        acceptAll.setDisable(true);
        model.accept(this::accepted, this::failed);
    }

    @FXML
    void onCancel() {
        close();
    }

    private void close() {
        acceptAll.getScene().getWindow().hide();
    }

    private void accepted(DecisionOutcome outcome) {
        if (outcome.refused().isEmpty()) {
            close();
        } else {
            problem.setText(outcome.refused().getFirst().reason());
            model.refresh();
        }
    }

    private void failed(Exception failure) {
        problem.setText(Texts.of("review.problem.failed", String.valueOf(failure.getMessage())));
        model.refresh();
    }

    private void show(Optional<Preview> preview) {
        fromLabel.setText(Texts.of("above.threshold", Percent.of(model.thresholdProperty().get())));
        acceptAll.setDisable(preview.filter(p -> !p.accept().selected().isEmpty()).isEmpty());
        examples.getChildren().clear();
        Optional<VenueProfile> profile = file.service().map(s -> s.profile());
        if (preview.isEmpty() || profile.isEmpty()) {
            return;
        }
        AcceptAbove above = preview.get().accept();
        scope.setText(Texts.of("above.scope", above.selected().size(), above.venues()));
        includeWarned.setText(Texts.of("above.warned", above.withWarnings()));
        acceptAll.setText(Texts.of("above.accept", above.selected().size()));
        fields.setText(FieldCounts.of(above.byField(), profile.get()));
        record.setText(record(preview.get()));
        ValueText text = new ValueText(profile.get().region().currency());
        above.examples().forEach(p -> addExample(p, profile.get(), text));
    }

    private static String record(Preview preview) {
        ErrorRate rate = preview.record();
        String level = Texts.of(preview.level());
        if (rate.decided() == 0) {
            return Texts.of("above.record.none", level);
        }
        return rate.wrong() == 0
                ? Texts.of("above.record.all", rate.decided(), level, rate.upperBound() * PERCENT)
                : Texts.of(
                        "above.record",
                        rate.decided(),
                        level,
                        rate.wrong(),
                        rate.rate() * PERCENT,
                        rate.upperBound() * PERCENT);
    }

    private void addExample(Proposal proposal, VenueProfile profile, ValueText text) {
        Optional<VenueField> field = profile.field(proposal.field());
        if (field.isEmpty()) {
            return;
        }
        Label what =
                new Label(
                        Texts.of(
                                "above.example",
                                proposal.venueName(),
                                field.get().label(),
                                text.of(proposal.original(), field.get()),
                                text.of(proposal.proposed(), field.get()),
                                Percent.of(proposal.confidence())));
        what.setWrapText(true);
        Evidence evidence = proposal.candidates().getFirst().evidence();
        Label quote = new Label(evidence.quote());
        quote.getStyleClass().add("muted");
        quote.setWrapText(true);
        quote.setMaxHeight(36);
        Label source = new Label(EvidenceSite.of(evidence.url()));
        source.getStyleClass().add("muted");
        VBox example = new VBox(what, quote, source);
        example.getStyleClass().add("quote");
        examples.getChildren().add(example);
    }
}

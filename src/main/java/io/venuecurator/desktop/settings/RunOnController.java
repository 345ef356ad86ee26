package io.venuecurator.desktop.settings;

import io.venuecurator.research.secret.SecretName;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Where research runs. */
public final class RunOnController {

    private final RunOnModel model;
    private final SourcesModel sources;

    @FXML private RadioButton runHere;
    @FXML private RadioButton runOnWorkers;
    @FXML private VBox redisPart;
    @FXML private TextField redisAddress;
    @FXML private CheckBox redisInsecure;
    @FXML private VBox redisState;

    /**
     * Called by the controller factory.
     *
     * @param sources knows the keys, among them Redis's password
     */
    public RunOnController(RunOnModel model, SourcesModel sources) {
        this.model = model;
        this.sources = sources;
    }

    @FXML
    void initialize() {
        redisAddress.textProperty().bindBidirectional(model.addressProperty());
        redisInsecure.selectedProperty().bindBidirectional(model.insecureProperty());
        runOnWorkers.selectedProperty().bindBidirectional(model.onWorkersProperty());
        runHere.setSelected(!model.onWorkersProperty().get());
        TrialLine result = new TrialLine(model.trialProperty());
        redisState.getChildren().setAll(result, new KeyBox(sources.key(SecretName.REDIS)));
        redisPart.visibleProperty().bind(runOnWorkers.selectedProperty());
        redisPart.managedProperty().bind(runOnWorkers.selectedProperty());
        model.addressProperty().subscribe(now -> result.problem(model.problem()));
        model.onWorkersProperty().subscribe(now -> result.problem(model.problem()));
    }

    @FXML
    void onCheck() {
        model.check();
    }
}

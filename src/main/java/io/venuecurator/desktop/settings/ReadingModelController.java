package io.venuecurator.desktop.settings;

import io.venuecurator.research.secret.SecretName;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The language model, its keys and whether it answers. */
public final class ReadingModelController {

    private final ReadingModel model;
    private final SourcesModel sources;

    @FXML private TextField modelSpec;
    @FXML private Button modelTest;
    @FXML private VBox modelState;

    /**
     * Called by the controller factory.
     *
     * @param sources knows the keys
     */
    public ReadingModelController(ReadingModel model, SourcesModel sources) {
        this.model = model;
        this.sources = sources;
    }

    @FXML
    void initialize() {
        modelSpec.textProperty().bindBidirectional(model.specProperty());
        TrialLine result = new TrialLine(model.trialProperty());
        KeyBox claude = new KeyBox(sources.key(SecretName.CLAUDE));
        KeyBox server = new KeyBox(sources.key(SecretName.OPENAI));
        modelState.getChildren().setAll(result, claude, server);
        model.specProperty()
                .subscribe(
                        typed -> {
                            result.problem(model.problem());
                            modelTest.setDisable(typed.isBlank() || model.problem().isPresent());
                            show(claude, typed.strip().startsWith("claude"));
                            show(server, typed.strip().startsWith("openai"));
                        });
    }

    @FXML
    void onTest() {
        model.test();
    }

    private static void show(KeyBox box, boolean shown) {
        box.setVisible(shown);
        box.setManaged(shown);
    }
}

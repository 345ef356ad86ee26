package io.venuecurator.desktop.settings;

import io.venuecurator.desktop.jobs.JobsModel;
import io.venuecurator.desktop.text.EnumWords;
import io.venuecurator.desktop.theme.ThemeChoice;
import io.venuecurator.desktop.theme.ThemeManager;
import io.venuecurator.research.search.SessionCap;
import io.venuecurator.service.ResearchSettings;
import io.venuecurator.service.RunOn;
import java.math.BigDecimal;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.control.TextField;

/** The settings; each takes effect as soon as it makes sense. */
public final class SettingsController {

    private static final int MOST_WORKERS = 256;

    private final JobsModel jobs;
    private final ThemeManager themes;

    @FXML private CheckBox readPages;
    @FXML private Spinner<Integer> workers;
    @FXML private TextField maxRequests;
    @FXML private Label maxRequestsProblem;
    @FXML private TextField maxCost;
    @FXML private Label maxCostProblem;
    @FXML private ChoiceBox<ThemeChoice> theme;
    @FXML private Button close;

    /** Called by the controller factory. */
    public SettingsController(JobsModel jobs, ThemeManager themes) {
        this.jobs = jobs;
        this.themes = themes;
    }

    @FXML
    void initialize() {
        ResearchSettings now = jobs.settingsProperty().get();
        readPages.setSelected(now.readPages());
        workers.setValueFactory(new IntegerSpinnerValueFactory(1, MOST_WORKERS, now.workers()));
        Integer requests = now.cap().requests();
        maxRequests.setText(requests == null ? "" : requests.toString());
        BigDecimal dollars = now.cap().dollars();
        maxCost.setText(dollars == null ? "" : dollars.toPlainString());
        theme.getItems().setAll(ThemeChoice.values());
        theme.setConverter(new EnumWords<>());
        theme.valueProperty().bindBidirectional(themes.choiceProperty());
        jobs.settingsProperty()
                .subscribe(set -> workers.setDisable(set.runOn() instanceof RunOn.Redis));
        changed();
        readPages.selectedProperty().subscribe(this::changed);
        workers.valueProperty().subscribe(this::changed);
        maxRequests.textProperty().subscribe(this::changed);
        maxCost.textProperty().subscribe(this::changed);
    }

    @FXML
    void onClose() {
        close.getScene().getWindow().hide();
    }

    private void changed() {
        Optional<String> wrongNumber = SettingsInput.problemOfLimit(maxRequests.getText());
        show(maxRequestsProblem, wrongNumber);
        Optional<String> wrongAmount = SettingsInput.problemOfAmount(maxCost.getText());
        show(maxCostProblem, wrongAmount);
        if (wrongNumber.isEmpty() && wrongAmount.isEmpty()) {
            ResearchSettings now = jobs.settingsProperty().get();
            jobs.settingsProperty()
                    .set(
                            new ResearchSettings(
                                    now.sources(),
                                    readPages.isSelected(),
                                    workers.getValue(),
                                    new SessionCap(
                                            SettingsInput.limit(maxRequests.getText()).orElse(null),
                                            SettingsInput.amount(maxCost.getText()).orElse(null)),
                                    now.answersMaxAge(),
                                    now.runOn(),
                                    now.model()));
        }
    }

    private static void show(Label label, Optional<String> problem) {
        label.setText(problem.orElse(""));
        label.setVisible(problem.isPresent());
        label.setManaged(problem.isPresent());
    }
}

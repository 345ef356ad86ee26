package io.venuecurator.desktop.settings;

import io.venuecurator.desktop.task.TaskExecutor;
import io.venuecurator.research.llm.ModelSpec;
import io.venuecurator.service.ResearchSettings;
import io.venuecurator.service.RunOn;
import io.venuecurator.service.SourceSetup;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * Which language model reads pages besides the rules. Workers at a Redis read by the rules alone.
 */
public final class ReadingModel {

    private final SourceSetup setup;
    private final ObjectProperty<ResearchSettings> settings;
    private final StringProperty spec = new SimpleStringProperty("");
    private final Tryout tryout;

    /**
     * Asks nobody yet.
     *
     * @param settings what is chosen here is set there
     */
    public ReadingModel(
            TaskExecutor executor, SourceSetup setup, ObjectProperty<ResearchSettings> settings) {
        this.setup = setup;
        this.settings = settings;
        tryout = new Tryout(executor);
        spec.subscribe(
                (before, now) -> {
                    tryout.reset();
                    choose();
                });
        settings.subscribe(this::chosenElsewhere);
    }

    private void chosenElsewhere(ResearchSettings now) {
        String model = now.model();
        if (model != null && !model.equals(spec.get().strip())) {
            spec.set(model);
        } else {
            choose();
        }
    }

    /** The model as on the command line; blank for the rules alone. */
    StringProperty specProperty() {
        return spec;
    }

    /** What is wrong with it, if anything. */
    Optional<String> problem() {
        try {
            return problemOf(spec.get());
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private static Optional<String> problemOf(String typed) {
        if (!typed.isBlank()) {
            ModelSpec.parse(typed.strip());
        }
        return Optional.empty();
    }

    /** Asks whether it answers; not a word of a page is sent. */
    void test() {
        String asked = spec.get().strip();
        tryout.run(() -> TrialWords.of(setup.testModel(asked)));
    }

    /** What came of the newest test. */
    ReadOnlyObjectProperty<Trial> trialProperty() {
        return tryout.stateProperty();
    }

    private void choose() {
        ResearchSettings now = settings.get();
        ResearchSettings chosen = now.withModel(usable(now.runOn()));
        if (!chosen.equals(now)) {
            settings.set(chosen);
        }
    }

    private @Nullable String usable(RunOn place) {
        boolean none = spec.get().isBlank() || problem().isPresent();
        return none || place instanceof RunOn.Redis ? null : spec.get().strip();
    }
}

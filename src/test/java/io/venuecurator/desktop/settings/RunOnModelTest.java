package io.venuecurator.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.desktop.task.SameThreadTaskExecutor;
import io.venuecurator.service.ResearchSettings;
import io.venuecurator.service.RunOn;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class RunOnModelTest {

    private final ObjectProperty<ResearchSettings> settings =
            new SimpleObjectProperty<>(ResearchSettings.of(List.of("site")));

    @Test
    void runsHereUntilWorkersAreChosen() {
        RunOnModel model = model(place -> Optional.empty());
        model.addressProperty().set("rediss://redis.example");
        assertThat(settings.get().runOn()).isEqualTo(new RunOn.Here());

        model.onWorkersProperty().set(true);
        model.insecureProperty().set(true);
        assertThat(settings.get().runOn())
                .isEqualTo(new RunOn.Redis("rediss://redis.example", true));
        assertThat(settings.get().sources()).containsExactly("site");

        model.onWorkersProperty().set(false);
        assertThat(settings.get().runOn()).isEqualTo(new RunOn.Here());
    }

    @Test
    void takesNoAddressThatCannotBeUsedAndNoPassword() {
        RunOnModel model = model(place -> Optional.empty());
        model.onWorkersProperty().set(true);
        RunOn before = settings.get().runOn();

        model.addressProperty().set("redis://:hush@localhost");
        assertThat(model.problem()).isPresent();
        assertThat(settings.get().runOn()).isEqualTo(before);

        model.addressProperty().set("localhost");
        assertThat(model.problem()).isPresent();
        assertThat(settings.get().runOn()).isEqualTo(before);
    }

    @Test
    void showsWhatWasChosenElsewhereAndLeavesItAsItIs() {
        RunOn chosen = new RunOn.Redis("redis://redis.example", true);
        RunOnModel model = model(place -> Optional.empty());
        settings.set(settings.get().on(chosen));

        model.refresh();

        assertThat(model.onWorkersProperty().get()).isTrue();
        assertThat(model.addressProperty().get()).isEqualTo("redis://redis.example");
        assertThat(model.insecureProperty().get()).isTrue();
        assertThat(settings.get().runOn()).isEqualTo(chosen);
    }

    @Test
    void saysWhatIsMissingAndWhatDoesNotAnswer() {
        RunOnModel lonely = model(place -> Optional.of("No worker at " + place));
        lonely.check();
        assertThat(lonely.trialProperty().get())
                .isEqualTo(
                        new Trial.Ended(
                                Trial.Outcome.INCOMPLETE, "No worker at redis://localhost:6379"));

        RunOnModel away =
                model(
                        place -> {
                            throw new IOException("Nothing answers there.");
                        });
        away.check();
        assertThat(away.trialProperty().get())
                .isEqualTo(new Trial.Ended(Trial.Outcome.BAD, "Nothing answers there."));

        away.addressProperty().set("redis://other.example");
        assertThat(away.trialProperty().get()).isEqualTo(new Trial.None());
    }

    private RunOnModel model(RunOnModel.Advice advice) {
        return new RunOnModel(new SameThreadTaskExecutor(), advice, settings);
    }
}

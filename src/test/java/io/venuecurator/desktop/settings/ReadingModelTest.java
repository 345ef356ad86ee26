package io.venuecurator.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.desktop.task.SameThreadTaskExecutor;
import io.venuecurator.service.ResearchSettings;
import io.venuecurator.service.RunOn;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingModelTest {

    private static final String LOCAL = "openai:reader@http://localhost:11434/v1";

    @TempDir private Path folder;

    private final ObjectProperty<ResearchSettings> settings =
            new SimpleObjectProperty<>(ResearchSettings.of(List.of("site")));

    @Test
    void readsByTheRulesAloneUntilAModelIsNamedRightly() {
        ReadingModel model = model();
        assertThat(settings.get().model()).isNull();

        model.specProperty().set("openai:reader");
        assertThat(model.problem()).hasValueSatisfying(p -> assertThat(p).contains("openai:MODEL"));
        assertThat(settings.get().model()).isNull();

        model.specProperty().set(" " + LOCAL);
        assertThat(model.problem()).isEmpty();
        assertThat(settings.get().model()).isEqualTo(LOCAL);
        assertThat(settings.get().sources()).containsExactly("site");

        model.specProperty().set("");
        assertThat(settings.get().model()).isNull();
    }

    @Test
    void takesWhatWasRememberedAndKeepsItWhileOtherSettingsChange() {
        ReadingModel model = model();

        settings.set(ResearchSettings.of(List.of("site")).withModel(LOCAL));
        assertThat(model.specProperty().get()).isEqualTo(LOCAL);

        settings.set(settings.get().withSources(List.of("wikidata")));
        assertThat(settings.get().model()).isEqualTo(LOCAL);
    }

    @Test
    void leavesWorkersToTheRulesAndComesBackWithThisComputer() {
        ReadingModel model = model();
        model.specProperty().set(LOCAL);

        settings.set(settings.get().on(new RunOn.Redis("redis://localhost:6379", false)));
        assertThat(settings.get().model()).isNull();

        settings.set(settings.get().on(new RunOn.Here()));
        assertThat(settings.get().model()).isEqualTo(LOCAL);
    }

    @Test
    void saysWhichKeyIsMissingWithoutAskingAnybody() {
        ReadingModel model = model();
        model.specProperty().set("claude");

        model.test();

        assertThat(model.trialProperty().get())
                .isInstanceOfSatisfying(
                        Trial.Ended.class,
                        ended -> {
                            assertThat(ended.outcome()).isEqualTo(Trial.Outcome.INCOMPLETE);
                            assertThat(ended.words()).contains("claude");
                        });
        model.specProperty().set("");
        assertThat(model.trialProperty().get()).isInstanceOf(Trial.None.class);
    }

    private ReadingModel model() {
        return new ReadingModel(
                new SameThreadTaskExecutor(),
                Setups.over(folder.resolve("keys"), Map.of()),
                settings);
    }
}

package io.venuecurator.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.desktop.task.SameThreadTaskExecutor;
import io.venuecurator.research.search.SourceType;
import io.venuecurator.service.ResearchSettings;
import io.venuecurator.service.RunOn;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesModelTest {

    @TempDir private Path folder;
    private final ObjectProperty<ResearchSettings> settings =
            new SimpleObjectProperty<>(ResearchSettings.of(List.of()));
    private SourcesModel model;

    @BeforeEach
    void make() {
        model =
                new SourcesModel(
                        new SameThreadTaskExecutor(),
                        Setups.over(folder.resolve("keys.json"), Map.of()),
                        settings);
    }

    @Test
    void offersEveryKindAndUsesNone() {
        model.refresh();

        assertThat(model.entries())
                .extracting(SourceEntry::type)
                .containsExactly(SourceType.values());
        assertThat(model.entries()).noneMatch(entry -> entry.usedProperty().get());
        assertThat(settings.get().sources()).isEmpty();
    }

    @Test
    void showsWhatIsChosenAndLeavesItAsItIs() {
        List<String> chosen =
                List.of(
                        "folder:/pages",
                        "folder:/more",
                        "brave:https://proxy.example",
                        "claude:a-model");
        settings.set(ResearchSettings.of(chosen));

        model.refresh();
        assertThat(settings.get().sources()).isEqualTo(chosen);

        entry(SourceType.WIKIDATA).usedProperty().set(true);
        assertThat(settings.get().sources()).containsAll(chosen).contains("wikidata").hasSize(5);
    }

    @Test
    void takesASourceOnlyWhenItIsOneAndKeepsEverythingElse() {
        settings.set(settings.get().on(new RunOn.Redis("redis://localhost", false)));
        model.refresh();
        SourceEntry searxng = entry(SourceType.SEARXNG);

        searxng.usedProperty().set(true);
        assertThat(searxng.problem()).isPresent();
        assertThat(settings.get().sources()).isEmpty();

        searxng.addressProperty().set("http://localhost:8080");
        assertThat(searxng.problem()).isEmpty();
        assertThat(settings.get().sources()).containsExactly("searxng:http://localhost:8080");
        assertThat(settings.get().runOn()).isInstanceOf(RunOn.Redis.class);
    }

    @Test
    void takesSeveralOfAKind() {
        settings.set(ResearchSettings.of(List.of("folder:/pages")));
        model.refresh();

        model.addAnother(entry(SourceType.FOLDER));
        SourceEntry second = model.entries().get(1);
        second.addressProperty().set("/more");
        second.usedProperty().set(true);

        assertThat(settings.get().sources()).containsExactly("folder:/pages", "folder:/more");
    }

    @Test
    void leavesOutARememberedSourceThatIsNone() {
        settings.set(ResearchSettings.of(List.of("wizard:all", "site")));

        model.refresh();

        assertThat(model.entries())
                .filteredOn(entry -> entry.usedProperty().get())
                .extracting(SourceEntry::spec)
                .containsExactly("site");
    }

    @Test
    void testsWhetherOrNotASourceIsUsed() throws Exception {
        Path pages = Files.createDirectory(folder.resolve("pages"));
        Files.writeString(pages.resolve("a.html"), "<title>A</title><p>A hall</p>");
        model.refresh();
        SourceEntry saved = entry(SourceType.FOLDER);

        saved.addressProperty().set(pages.toString());
        saved.test();
        assertThat(outcome(saved)).isEqualTo(Trial.Outcome.GOOD);

        saved.addressProperty().set(folder.resolve("nowhere").toString());
        assertThat(saved.trialProperty().get()).isEqualTo(new Trial.None());
        saved.test();
        assertThat(outcome(saved)).isNotEqualTo(Trial.Outcome.GOOD);
    }

    @Test
    void namesTheMissingKey() {
        model.refresh();
        SourceEntry brave = entry(SourceType.BRAVE);

        brave.test();

        assertThat(brave.trialProperty().get())
                .isInstanceOfSatisfying(
                        Trial.Ended.class,
                        ended -> {
                            assertThat(ended.outcome()).isEqualTo(Trial.Outcome.INCOMPLETE);
                            assertThat(ended.words()).contains("BRAVE_API_KEY");
                        });
    }

    private SourceEntry entry(SourceType type) {
        return model.entries().stream().filter(e -> e.type() == type).findFirst().orElseThrow();
    }

    private static Trial.Outcome outcome(SourceEntry entry) {
        return ((Trial.Ended) entry.trialProperty().get()).outcome();
    }
}

package io.venuecurator.desktop.settings;

import io.venuecurator.desktop.text.Texts;
import io.venuecurator.research.search.SourceType;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One source: used or not, where it is, a button that tries it out, and its keys. */
final class SourceRow extends VBox {

    private static final double NAME_WIDTH = 210;

    private final SourceEntry entry;
    private final String name;
    private final HBox line = new HBox();

    /**
     * The row of an entry.
     *
     * @param folders asks the user for a folder
     */
    SourceRow(SourceEntry entry, SourcesModel model, Supplier<Optional<Path>> folders) {
        this.entry = entry;
        this.name = Texts.of(entry.type());
        getStyleClass().add("source-row");
        line.getStyleClass().add("key-line");
        line.setAlignment(Pos.CENTER_LEFT);
        CheckBox used = new CheckBox(name);
        used.setMnemonicParsing(false);
        used.setMinWidth(NAME_WIDTH);
        used.setPrefWidth(NAME_WIDTH);
        used.selectedProperty().bindBidirectional(entry.usedProperty());
        line.getChildren().setAll(used, entry.type() == SourceType.SITE ? gap() : address());
        if (isFolder()) {
            line.getChildren()
                    .add(
                            button(
                                    "settings.source.choose",
                                    "settings.source.choose.help",
                                    () -> choose(folders)));
        }
        if (entry.mayRepeat()) {
            line.getChildren()
                    .add(
                            button(
                                    "settings.source.more",
                                    "settings.source.more.help",
                                    () -> model.addAnother(entry)));
        }
        line.getChildren().add(button("settings.test", "settings.test.help", entry::test));
        TrialLine result = new TrialLine(entry.trialProperty());
        entry.usedProperty().subscribe(now -> result.problem(problem()));
        entry.addressProperty().subscribe(now -> result.problem(problem()));
        getChildren().setAll(line, result);
        entry.type().uses().forEach(key -> getChildren().add(new KeyBox(model.key(key))));
    }

    /** A source that is not used may be as incomplete as it is. */
    private Optional<String> problem() {
        return entry.usedProperty().get() ? entry.problem() : Optional.empty();
    }

    private boolean isFolder() {
        return entry.type() == SourceType.FOLDER || entry.type() == SourceType.OPEN_DATA;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private TextField address() {
        TextField field = new TextField();
        field.setPromptText(prompt());
        field.setAccessibleText(Texts.of("settings.source.address", name));
        field.textProperty().bindBidirectional(entry.addressProperty());
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private String prompt() {
        return switch (entry.type()) {
            case FOLDER, OPEN_DATA -> Texts.of("settings.source.folder");
            case SEARXNG -> Texts.of("settings.source.searxng");
            case CLAUDE -> Texts.of("settings.source.model");
            case SITE, BRAVE, TAVILY, WIKIDATA, ONEMAP, NOMINATIM -> entry.type().address();
        };
    }

    private void choose(Supplier<Optional<Path>> folders) {
        folders.get().ifPresent(folder -> entry.addressProperty().set(folder.toString()));
    }

    private Button button(String words, String help, Runnable action) {
        Button button = new Button(Texts.of(words));
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(Texts.of(help, name));
        button.setOnAction(event -> action.run());
        return button;
    }
}

package io.venuecurator.desktop.settings;

import io.venuecurator.desktop.mark.Icons;
import io.venuecurator.desktop.text.Texts;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Says under a setting what is wrong with it, or what came of trying it out. */
final class TrialLine extends Label {

    private static final double SMALL = 14;

    private final ObservableValue<Trial> trial;
    private Optional<String> problem = Optional.empty();

    TrialLine(ObservableValue<Trial> trial) {
        this.trial = trial;
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        setMaxWidth(Double.MAX_VALUE);
        trial.subscribe(now -> show());
    }

    /** A problem goes before what was tried. */
    void problem(Optional<String> now) {
        problem = now;
        show();
    }

    private void show() {
        Trial shown =
                problem.<Trial>map(words -> new Trial.Ended(Trial.Outcome.BAD, words))
                        .orElseGet(trial::getValue);
        switch (shown) {
            case Trial.None none -> say("", null, "none");
            case Trial.Running running ->
                    say(Texts.of("settings.test.running"), wheel(), "running");
            case Trial.Ended(Trial.Outcome outcome, String words) ->
                    say(words, Icons.node(icon(outcome)), outcome.name().toLowerCase(Locale.ROOT));
        }
        setVisible(!getText().isEmpty());
        setManaged(isVisible());
    }

    private void say(String words, @Nullable Node picture, String style) {
        setText(words);
        setGraphic(picture);
        getStyleClass().setAll("label", "trial", "trial-" + style);
    }

    private static ProgressIndicator wheel() {
        ProgressIndicator wheel = new ProgressIndicator();
        wheel.setPrefSize(SMALL, SMALL);
        return wheel;
    }

    private static Feather icon(Trial.Outcome outcome) {
        return switch (outcome) {
            case GOOD -> Feather.CHECK_CIRCLE;
            case INCOMPLETE -> Feather.ALERT_TRIANGLE;
            case BAD -> Feather.X_OCTAGON;
        };
    }
}

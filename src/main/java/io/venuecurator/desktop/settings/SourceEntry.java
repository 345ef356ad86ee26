package io.venuecurator.desktop.settings;

import io.venuecurator.desktop.task.TaskExecutor;
import io.venuecurator.research.search.SourceSpec;
import io.venuecurator.research.search.SourceSpecException;
import io.venuecurator.research.search.SourceType;
import io.venuecurator.service.SourceSetup;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** One source in the settings: whether it is used, where it is, whether it answers. */
final class SourceEntry {

    private final SourceSetup setup;
    private final SourceType type;
    private final BooleanProperty used = new SimpleBooleanProperty();
    private final StringProperty address = new SimpleStringProperty("");
    private final Tryout tryout;

    /** A source that is not used yet. */
    SourceEntry(TaskExecutor executor, SourceSetup setup, SourceType type) {
        this.setup = setup;
        this.type = type;
        tryout = new Tryout(executor);
        address.subscribe((before, now) -> tryout.reset());
    }

    /** What kind of source. */
    SourceType type() {
        return type;
    }

    /** Whether research searches it. */
    BooleanProperty usedProperty() {
        return used;
    }

    /** What stands after the colon: a folder, an address, a model; empty for the usual one. */
    StringProperty addressProperty() {
        return address;
    }

    /** Whether there may be several of the kind: several folders, several servers. */
    boolean mayRepeat() {
        return !type.namedAlone();
    }

    /** The source as on the command line. */
    String spec() {
        String typed = address.get().strip();
        return typed.isEmpty() && type.namedAlone() ? type.id() : type.id() + ":" + typed;
    }

    /** What is wrong with it, in a sentence, if anything. */
    Optional<String> problem() {
        try {
            SourceSpec.parse(spec());
            return Optional.empty();
        } catch (SourceSpecException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /** Uses a source that was chosen earlier. */
    void use(SourceSpec chosen) {
        String text = chosen.text();
        int colon = text.indexOf(':');
        address.set(colon < 0 ? "" : text.substring(colon + 1));
        used.set(true);
    }

    /** Asks it whether it answers, used or not. */
    void test() {
        String asked = spec();
        tryout.run(() -> TrialWords.of(setup.test(asked)));
    }

    /** What came of the newest test. */
    ReadOnlyObjectProperty<Trial> trialProperty() {
        return tryout.stateProperty();
    }
}

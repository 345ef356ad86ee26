package io.venuecurator.desktop.settings;

import io.venuecurator.desktop.task.NewestTask;
import io.venuecurator.desktop.task.TaskExecutor;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Tries one thing out beside the screen; of several trials the newest counts. Used on the screen's
 * thread.
 */
final class Tryout {

    private final NewestTask task;
    private final ReadOnlyObjectWrapper<Trial> state =
            new ReadOnlyObjectWrapper<>(new Trial.None());

    /** Nothing tried yet. */
    Tryout(TaskExecutor executor) {
        task = new NewestTask(executor);
    }

    /** How far it has come. */
    ReadOnlyObjectProperty<Trial> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Begins a trial; an exception of the work is a bad outcome, its message the sentence. */
    void run(Callable<Trial.Ended> work) {
        state.set(new Trial.Running());
        task.run(
                work,
                state::set,
                failure ->
                        state.set(
                                new Trial.Ended(
                                        Trial.Outcome.BAD, String.valueOf(failure.getMessage()))));
    }

    /** What was tried has changed: its outcome says nothing any more. */
    void reset() {
        task.cancel();
        state.set(new Trial.None());
    }
}

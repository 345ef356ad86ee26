package io.venuecurator.desktop.settings;

import io.venuecurator.desktop.task.TaskExecutor;
import io.venuecurator.desktop.text.Texts;
import io.venuecurator.service.ResearchSettings;
import io.venuecurator.service.RunOn;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Where research runs: on this computer, or on workers that wait at a Redis. */
public final class RunOnModel {

    /** Says what is missing at a Redis, nothing if workers are there; may block. */
    @FunctionalInterface
    public interface Advice {

        /**
         * Asks the Redis.
         *
         * @throws Exception if it cannot be used; the message is a sentence for the user
         */
        Optional<String> about(RunOn place) throws Exception;
    }

    private static final String USUAL = "redis://localhost:6379";

    private final Advice advice;
    private final ObjectProperty<ResearchSettings> settings;
    private final BooleanProperty onWorkers = new SimpleBooleanProperty();
    private final StringProperty address = new SimpleStringProperty(USUAL);
    private final BooleanProperty insecure = new SimpleBooleanProperty();
    private final Tryout tryout;
    private boolean refreshing;

    /**
     * Asks nobody yet.
     *
     * @param settings what is chosen here is set there
     */
    public RunOnModel(
            TaskExecutor executor, Advice advice, ObjectProperty<ResearchSettings> settings) {
        this.advice = advice;
        this.settings = settings;
        tryout = new Tryout(executor);
        refresh();
        onWorkers.subscribe((before, now) -> changed());
        address.subscribe((before, now) -> changed());
        insecure.subscribe((before, now) -> changed());
    }

    /** Brings up to date what was chosen elsewhere. */
    public void refresh() {
        if (settings.get().runOn() instanceof RunOn.Redis(String url, boolean insecureAllowed)
                && !settings.get().runOn().equals(place())) {
            refreshing = true;
            address.set(url);
            insecure.set(insecureAllowed);
            onWorkers.set(true);
            refreshing = false;
        }
    }

    /** Whether workers research. */
    BooleanProperty onWorkersProperty() {
        return onWorkers;
    }

    /** The address of the Redis, without a password. */
    StringProperty addressProperty() {
        return address;
    }

    /** Whether a Redis on another machine may do without a password. */
    BooleanProperty insecureProperty() {
        return insecure;
    }

    /** What is wrong with the address, if workers research. */
    Optional<String> problem() {
        return onWorkers.get() ? RedisInput.problem(address.get()) : Optional.empty();
    }

    /** Asks the Redis whether it answers and workers are there. */
    void check() {
        RunOn.Redis asked = redis();
        tryout.run(
                () ->
                        advice.about(asked)
                                .map(missing -> new Trial.Ended(Trial.Outcome.INCOMPLETE, missing))
                                .orElseGet(
                                        () ->
                                                new Trial.Ended(
                                                        Trial.Outcome.GOOD,
                                                        Texts.of("settings.redis.good"))));
    }

    /** What came of the newest check. */
    ReadOnlyObjectProperty<Trial> trialProperty() {
        return tryout.stateProperty();
    }

    private void changed() {
        tryout.reset();
        if (!refreshing && problem().isEmpty()) {
            settings.set(settings.get().on(place()));
        }
    }

    private RunOn place() {
        return onWorkers.get() ? redis() : new RunOn.Here();
    }

    private RunOn.Redis redis() {
        return new RunOn.Redis(address.get().strip(), insecure.get());
    }
}

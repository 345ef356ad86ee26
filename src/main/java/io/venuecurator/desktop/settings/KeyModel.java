package io.venuecurator.desktop.settings;

import io.venuecurator.desktop.task.TaskExecutor;
import io.venuecurator.research.secret.Keeping;
import io.venuecurator.research.secret.Secret;
import io.venuecurator.research.secret.SecretName;
import io.venuecurator.service.SourceSetup;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * One key in the settings. It can be entered and forgotten, never seen: what is typed becomes a
 * {@link Secret} at once, and is held here only while the user is asked about a file. Used on the
 * screen's thread; keychain and file are asked beside it, one question at a time.
 */
final class KeyModel {

    private final TaskExecutor executor;
    private final SourceSetup setup;
    private final SecretName name;
    private final ReadOnlyObjectWrapper<KeyState> state;
    private @Nullable Secret unkept;

    /** Looks where the key stands. */
    KeyModel(TaskExecutor executor, SourceSetup setup, SecretName name) {
        this.executor = executor;
        this.setup = setup;
        this.name = name;
        state = new ReadOnlyObjectWrapper<>(new KeyState.Missing());
        look();
    }

    /** Which key. */
    SecretName name() {
        return name;
    }

    /** Where it stands. */
    ReadOnlyObjectProperty<KeyState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Looks again where it stands, unless the user is being asked. */
    void look() {
        if (!(state.get() instanceof KeyState.NeedsConsent)) {
            work(this::standing);
        }
    }

    /** Keeps what was typed; asks for consent first where only a file can hold it. */
    void keep(String typed) {
        try {
            keep(Secret.of(typed), false);
        } catch (IllegalArgumentException e) {
            state.set(new KeyState.Failed(String.valueOf(e.getMessage())));
        }
    }

    /** The user consents to the file. */
    void consent() {
        Secret secret = unkept;
        unkept = null;
        if (secret != null) {
            keep(secret, true);
        }
    }

    /** The user does not: what was typed is dropped. */
    void decline() {
        unkept = null;
        work(this::standing);
    }

    /** Removes it from the places in which this program keeps keys. */
    void forget() {
        work(
                () -> {
                    setup.forget(name);
                    return standing();
                });
    }

    private void keep(Secret secret, boolean fileAllowed) {
        if (state.get() instanceof KeyState.Working) {
            return;
        }
        state.set(new KeyState.Working());
        executor.run(
                () -> setup.keep(name, secret, fileAllowed),
                keeping -> kept(keeping, secret),
                this::failed);
    }

    private void kept(Keeping keeping, Secret secret) {
        switch (keeping) {
            case Keeping.Kept(String place, boolean overridden) ->
                    state.set(
                            overridden
                                    ? new KeyState.Overridden(place, name.variable())
                                    : new KeyState.Stands(place));
            case Keeping.NeedsConsent consent -> {
                unkept = secret;
                state.set(new KeyState.NeedsConsent(consent.file(), consent.variable()));
            }
        }
    }

    private KeyState standing() {
        return setup.placeOf(name)
                .<KeyState>map(KeyState.Stands::new)
                .orElseGet(KeyState.Missing::new);
    }

    private void work(Callable<KeyState> work) {
        if (!(state.get() instanceof KeyState.Working)) {
            state.set(new KeyState.Working());
            executor.run(work, state::set, this::failed);
        }
    }

    private void failed(Exception failure) {
        state.set(new KeyState.Failed(String.valueOf(failure.getMessage())));
    }
}

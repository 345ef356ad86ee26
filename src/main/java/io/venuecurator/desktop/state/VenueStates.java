package io.venuecurator.desktop.state;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

/**
 * The state of every venue: what a running job says comes first, then the proposals that wait, then
 * how the last research ended. Used on the screen's thread; {@link #snapshot} may go anywhere.
 */
public final class VenueStates {

    private final Map<String, VenueState> live = new HashMap<>();
    private final ReadOnlyLongWrapper version = new ReadOnlyLongWrapper();
    private Map<String, VenueState> stored = Map.of();

    /** The state of one venue. */
    public VenueState of(String key) {
        VenueState running = live.get(key);
        return running != null ? running : stored.getOrDefault(key, VenueState.UNTOUCHED);
    }

    /** Replaces what the ledger knows; venues that are not in the map are untouched. */
    public void showStored(Map<String, VenueState> states) {
        stored = Map.copyOf(states);
        changed();
    }

    /** Replaces what the ledger knows of one venue. */
    public void showStored(String key, VenueState state) {
        Map<String, VenueState> changed = new HashMap<>(stored);
        changed.put(key, state);
        stored = changed;
        changed();
    }

    /** Shows what a job says, until {@link #clearLive}. */
    public void showLive(String key, VenueState state) {
        live.put(key, state);
        changed();
    }

    /** Forgets what a job said: the ledger's word counts again. */
    public void clearLive(String key) {
        live.remove(key);
        changed();
    }

    /** Forgets all running jobs. */
    public void clearLive() {
        live.clear();
        changed();
    }

    /** Everything that is not untouched, as it is now. */
    public Map<String, VenueState> snapshot() {
        Map<String, VenueState> all = new HashMap<>(stored);
        all.putAll(live);
        return all;
    }

    /** Rises with every change. */
    public ReadOnlyLongProperty versionProperty() {
        return version.getReadOnlyProperty();
    }

    private void changed() {
        version.set(version.get() + 1);
    }
}

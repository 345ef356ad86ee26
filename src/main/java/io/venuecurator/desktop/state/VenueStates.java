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
    private Standings stored = Standings.NONE;

    /** The state of one venue. */
    public VenueState of(String key) {
        VenueState running = live.get(key);
        return running != null ? running : stored.state(key);
    }

    /** Whether a venue was put aside for later. */
    public boolean isFlagged(String key) {
        return stored.flagged().contains(key);
    }

    /** Replaces what the ledger knows. */
    public void showStored(Standings standings) {
        stored = standings;
        changed();
    }

    /** Replaces what the ledger knows of one venue. */
    public void showStored(String key, VenueState state) {
        Map<String, VenueState> changed = new HashMap<>(stored.states());
        changed.put(key, state);
        stored = new Standings(changed, stored.flagged(), stored.warnings());
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

    /** Everything that is known, as it is now. */
    public Standings snapshot() {
        if (live.isEmpty()) {
            return stored;
        }
        Map<String, VenueState> all = new HashMap<>(stored.states());
        all.putAll(live);
        return new Standings(all, stored.flagged(), stored.warnings());
    }

    /** Rises with every change. */
    public ReadOnlyLongProperty versionProperty() {
        return version.getReadOnlyProperty();
    }

    private void changed() {
        version.set(version.get() + 1);
    }
}
